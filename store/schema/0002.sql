-- Schema 2: what `oborot pull` asked and what came of it.
--
-- A row tells the last answer to an address, so that the next pull can ask for
-- what has changed alone, and a pull that died half way can go on: a row is
-- written when the document it speaks of is stored.

CREATE TABLE pulled (
    source   TEXT NOT NULL,    -- its name in oborot.yaml, or that of a ready source
    address  TEXT NOT NULL,    -- what was asked; ${NAME} stands in the place of a key
    etag     TEXT NOT NULL,    -- of the reply's header ETag
    modified TEXT NOT NULL,    -- of the reply's header Last-Modified
    sha256   TEXT NOT NULL,    -- hexadecimal, of what counts in the reply; empty: nothing came
    next     TEXT NOT NULL,    -- the address of the following page; empty: this is the last one
    split    TEXT NOT NULL,    -- the parameter that was halved because the reply was too long; empty: none
    asked    INTEGER NOT NULL, -- the day, yyyymmdd
    open     INTEGER NOT NULL, -- 1: done in a pull that is not through yet
    PRIMARY KEY (source, address)
) STRICT, WITHOUT ROWID;

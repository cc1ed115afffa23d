-- The store of Oborot, schema 1.
--
-- Every figure is a row of observation and is never overwritten: a revision is
-- a row of a later release. What is known on a day is, for each series and
-- period, the row that is last by (release.vintage, release.id).
--
-- REFERENCES say where a number leads; they are not enforced, because only this
-- program writes here and does so in one transaction a release.

-- Words that occur often, each kept once: codes of providers, indicators,
-- areas, products, units, bases. The empty word is a word too.
CREATE TABLE code (
    id   INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE
) STRICT;

-- A series is its key of seven codes; what follows is its number in
-- observation, and what the provider declares of it, which may be the empty
-- word. One tree in order of keys serves both to find and to add; whoever joins
-- by number lets SQLite make an index for the moment.
CREATE TABLE series (
    provider     INTEGER NOT NULL REFERENCES code, -- who publishes
    indicator    INTEGER NOT NULL REFERENCES code, -- exports, imports, turnover …
    reporter     INTEGER NOT NULL REFERENCES code, -- the area that tells
    partner      INTEGER NOT NULL REFERENCES code, -- the area it tells about
    product      INTEGER NOT NULL REFERENCES code, -- TOTAL, or HS:2709 …
    unit         INTEGER NOT NULL REFERENCES code, -- USD, PN, KG …, never thousands
    basis        INTEGER NOT NULL REFERENCES code, -- name=value;…, empty in the ordinary case
    id           INTEGER NOT NULL,
    valuation    INTEGER NOT NULL REFERENCES code, -- FOB, CIF
    trade_system INTEGER NOT NULL REFERENCES code, -- general, special
    attribution  INTEGER NOT NULL REFERENCES code, -- origin, consignment, destination
    PRIMARY KEY (provider, indicator, reporter, partner, product, unit, basis)
) STRICT, WITHOUT ROWID;

-- One document that was read.
CREATE TABLE release (
    id           INTEGER PRIMARY KEY,
    sha256       TEXT NOT NULL UNIQUE,  -- hexadecimal, of the document's bytes
    name         TEXT NOT NULL,         -- path or address, as it was given
    title        TEXT NOT NULL,         -- as the document says it
    format       TEXT NOT NULL,         -- the reader: press, table, comtrade …
    provider     TEXT NOT NULL,         -- who publishes
    vintage      INTEGER NOT NULL,      -- the day it was published, yyyymmdd
    vintage_from TEXT NOT NULL,         -- how that day is known: published, document, file-name …
    encoding     TEXT NOT NULL,         -- of a text: utf-8, windows-1251 …
    size         INTEGER NOT NULL,      -- bytes
    sheets       TEXT NOT NULL,         -- JSON array of a workbook's sheet names
    partial      INTEGER NOT NULL,      -- 1 when rows of it were rejected: its silence says nothing
    series       INTEGER NOT NULL       -- the highest number of a series when it was in
) STRICT;

-- How a figure is told: its printed precision, its status, its hedge and the
-- edition of its product classification. A few dozen rows, so that an
-- observation needs one small number for the five.
CREATE TABLE form (
    id       INTEGER PRIMARY KEY,
    exponent INTEGER NOT NULL, -- the value is coefficient × 10^exponent
    status   TEXT NOT NULL,    -- SDMX letter: A, E, P, F, M (missing, withdrawn), V
    hedge    TEXT NOT NULL,    -- exact, about, almost, at_least, at_most, range
    edition  TEXT NOT NULL,    -- H0 … H6; empty for a total
    spoken   INTEGER NOT NULL, -- 1: its words stand in the table words
    UNIQUE (exponent, status, hedge, edition, spoken)
) STRICT;

-- A figure of a series in a period, told by a release. The key begins with the
-- period, so that a new month is appended and growth merges two slices.
-- What repeats the known figure is not stored again where coverage tells so.
CREATE TABLE observation (
    period      INTEGER NOT NULL,                    -- yyyymmdd of the first day and three digits of months: 20240101006 is the first half of 2024
    series      INTEGER NOT NULL REFERENCES series,
    release     INTEGER NOT NULL REFERENCES release,
    coefficient INTEGER NOT NULL,                    -- with form.exponent the figure as printed
    form        INTEGER NOT NULL REFERENCES form,
    line        INTEGER NOT NULL,                    -- line, sheet row or paragraph; 0 when the release does not print the figure:
                                                     -- it withdrew it (M), or repeated it and an older document was read later
    spot        INTEGER NOT NULL,                    -- the rest of the place: sheet << 48 | width << 24 | column
    PRIMARY KEY (period, series, release)
) STRICT, WITHOUT ROWID;

-- The text a press figure was read from, beside its observation.
CREATE TABLE words (
    period   INTEGER NOT NULL,
    series   INTEGER NOT NULL REFERENCES series,
    release  INTEGER NOT NULL REFERENCES release,
    figure   TEXT NOT NULL, -- the exact words of the figure
    sentence TEXT NOT NULL, -- the sentence they stand in
    speaker  TEXT NOT NULL, -- who says it; empty when nobody is named
    modality TEXT NOT NULL, -- actual, claim, target, forecast
    note     TEXT NOT NULL, -- what the reader completed or left open
    PRIMARY KEY (period, series, release)
) STRICT, WITHOUT ROWID;

-- What a release speaks of. Inside it silence has a meaning: nil where sparse,
-- else missing; and of what was known before, that it was withdrawn.
CREATE TABLE coverage (
    provider  INTEGER NOT NULL REFERENCES code,
    indicator INTEGER NOT NULL REFERENCES code,
    reporter  INTEGER NOT NULL REFERENCES code,
    period    INTEGER NOT NULL,                    -- as in observation
    partner   INTEGER NOT NULL REFERENCES code,    -- the empty word: every partner
    product   INTEGER NOT NULL REFERENCES code,    -- a prefix; the empty word: every product
    release   INTEGER NOT NULL REFERENCES release,
    sparse    INTEGER NOT NULL,                    -- 1: an absent figure is nil
    PRIMARY KEY (provider, indicator, reporter, period, partner, product, release)
) STRICT, WITHOUT ROWID;

-- In which grain a release tells an indicator. Of another grain it is silent
-- without withdrawing it: a table of chapters says nothing of headings.
CREATE TABLE grain (
    release   INTEGER NOT NULL REFERENCES release,
    provider  INTEGER NOT NULL REFERENCES code,
    indicator INTEGER NOT NULL REFERENCES code,
    unit      INTEGER NOT NULL REFERENCES code,
    basis     INTEGER NOT NULL REFERENCES code,
    products  INTEGER NOT NULL, -- length of the product's code, negative for TOTAL
    partners  INTEGER NOT NULL, -- 0 countries, 1 groups and the world
    PRIMARY KEY (release, provider, indicator, unit, basis, products, partners)
) STRICT, WITHOUT ROWID;

-- What a text says about figures and what is no observation: a growth, a share,
-- a target. Fields that the text leaves open are empty or 0.
CREATE TABLE claim (
    id          INTEGER PRIMARY KEY,
    release     INTEGER NOT NULL REFERENCES release,
    kind        TEXT NOT NULL,    -- level, growth_pct, growth_factor, difference, share
    provider    TEXT NOT NULL,    -- of the subject, as are the next six
    indicator   TEXT NOT NULL,
    reporter    TEXT NOT NULL,
    partner     TEXT NOT NULL,
    product     TEXT NOT NULL,
    unit        TEXT NOT NULL,
    basis       TEXT NOT NULL,
    place       TEXT NOT NULL,    -- a city or region that replaces a country
    period      INTEGER NOT NULL, -- as in observation
    span        TEXT NOT NULL,    -- a period in words that is no period
    base_period INTEGER NOT NULL, -- as in observation
    coefficient INTEGER NOT NULL,
    exponent    INTEGER NOT NULL,
    hedge       TEXT NOT NULL,
    claim_unit  TEXT NOT NULL,    -- PC, RATIO, RANK, PN or a currency
    line        INTEGER NOT NULL, -- as in observation, with spot
    spot        INTEGER NOT NULL,
    figure      TEXT NOT NULL,    -- words, as in the table words
    sentence    TEXT NOT NULL,
    speaker     TEXT NOT NULL,
    modality    TEXT NOT NULL,
    note        TEXT NOT NULL
) STRICT;
CREATE INDEX claim_release ON claim (release);

-- Figures of a text that were understood but not stored, and why.
CREATE TABLE unstored (
    id       INTEGER PRIMARY KEY,
    release  INTEGER NOT NULL REFERENCES release,
    line     INTEGER NOT NULL, -- as in observation, with spot
    spot     INTEGER NOT NULL,
    figure   TEXT NOT NULL,    -- words, as in the table words
    sentence TEXT NOT NULL,
    speaker  TEXT NOT NULL,
    modality TEXT NOT NULL,
    note     TEXT NOT NULL,
    reason   TEXT NOT NULL
) STRICT;
CREATE INDEX unstored_release ON unstored (release);

-- Rows of a release that could not be read, when the rest of it was stored.
CREATE TABLE reject (
    id       INTEGER PRIMARY KEY,
    release  INTEGER NOT NULL REFERENCES release,
    file     TEXT NOT NULL,
    place    TEXT NOT NULL, -- in the words of the format: sheet 2022!B17, line 431
    found    TEXT NOT NULL,
    expected TEXT NOT NULL
) STRICT;
CREATE INDEX reject_release ON reject (release);

-- Doubts about a document or one of its figures, for a footnote.
CREATE TABLE finding (
    id      INTEGER PRIMARY KEY,
    release INTEGER NOT NULL REFERENCES release,
    line    INTEGER NOT NULL, -- as in observation, with spot; 0: of the whole document
    spot    INTEGER NOT NULL,
    text    TEXT NOT NULL
) STRICT;
CREATE INDEX finding_release ON finding (release);

-- Every stored figure in words, for reading with any SQLite tool.
CREATE VIEW figure AS
SELECT (SELECT word FROM code WHERE id = s.provider)  AS provider,
       (SELECT word FROM code WHERE id = s.indicator) AS indicator,
       (SELECT word FROM code WHERE id = s.reporter)  AS reporter,
       (SELECT word FROM code WHERE id = s.partner)   AS partner,
       (SELECT word FROM code WHERE id = s.product)   AS product,
       (SELECT word FROM code WHERE id = s.unit)      AS unit,
       (SELECT word FROM code WHERE id = s.basis)     AS basis,
       o.period / 1000                                AS first_day,
       o.period % 1000                                AS months,
       o.coefficient, f.exponent, f.status, f.hedge, f.edition,
       r.vintage, r.name AS document, o.line, o.spot & 0xFFFFFF AS column_, o.spot >> 48 AS sheet
FROM observation o
JOIN series s ON s.id = o.series
JOIN form f ON f.id = o.form
JOIN release r ON r.id = o.release;

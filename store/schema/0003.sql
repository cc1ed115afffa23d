-- A doubt in parts, so that a report can say it in its own language.
ALTER TABLE finding ADD COLUMN kind TEXT NOT NULL DEFAULT ''; -- data.FindingKind; empty: the reader's own words
ALTER TABLE finding ADD COLUMN args TEXT NOT NULL DEFAULT ''; -- a JSON array of texts; empty for none

package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"io"

	"oborot/data"
)

// each runs a query on the driver's own connection and calls f with every row.
// It is for queries of many rows: database/sql takes five times as long. The
// values are valid until f returns; f must not use the connection.
func each(ctx context.Context, conn *sql.Conn, query string, args []any, f func(row []driver.Value) error) error {
	named := make([]driver.NamedValue, len(args))
	for i, a := range args {
		named[i] = driver.NamedValue{Ordinal: i + 1, Value: a}
	}
	return conn.Raw(func(c any) error {
		rows, err := c.(driver.QueryerContext).QueryContext(ctx, query, named)
		if err != nil {
			return err
		}
		row := make([]driver.Value, len(rows.Columns()))
		for {
			if err = rows.Next(row); err != nil {
				break
			}
			if err = f(row); err != nil {
				break
			}
		}
		if err == io.EOF {
			err = nil
		}
		return errors.Join(err, rows.Close())
	})
}

// number reads a small integer of a row.
func number(v driver.Value) int32 { return int32(v.(int64)) }

// row is an observation on its way into the table. The key holds period and
// series so that rows compare as numbers.
type row struct {
	key         uint64
	coefficient int64
	spot        int64
	line        int32
	form        int32
}

// A period's number fits 35 bits until the year 3435, which leaves 29 to the
// series. The intake rejects what does not fit.
const (
	seriesBits = 29
	periodBits = 64 - seriesBits
)

func rowKey(period int64, series int32) uint64 { return uint64(period)<<seriesBits | uint64(series) }

func (r row) period() int64 { return int64(r.key >> seriesBits) }
func (r row) series() int32 { return int32(r.key & (1<<seriesBits - 1)) }

// compareRows orders rows by key and those of one key by their place.
func compareRows(a, b row) int {
	switch {
	case a.key != b.key:
		if a.key < b.key {
			return -1
		}
		return 1
	case a.spot>>48 != b.spot>>48:
		return int(a.spot>>48 - b.spot>>48)
	case a.line != b.line:
		return int(a.line) - int(b.line)
	}
	return int(a.spot&0xFFFFFF) - int(b.spot&0xFFFFFF)
}

func (r row) place() data.Place { return unpackPlace(r.line, r.spot) }

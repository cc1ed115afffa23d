// Package stats compares figures: growth with its bounds and its status, sums
// of shorter periods, year-to-date algebra, derived turnover and balance,
// shares, ranks and contributions, and amounts in another currency. Its
// functions are pure; it reads histories and never a store.
package stats

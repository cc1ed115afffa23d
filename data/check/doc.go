// Package check doubts what documents say. It stands between the reader of a
// document and the store, whatever the format: all records pass through it, and
// what does not add up becomes a finding beside them.
//
// What is checked, from one document, of one provider, unit and basis:
//
//   - exports and imports make the turnover, and their difference the balance;
//   - the members of a group make the group, where every one of them is told;
//     months make quarters, quarters and halves the year;
//   - no part is above its whole: a partner above its group or the world, a
//     product above its chapter or all goods, a month above its year;
//   - no figure of goods sold or bought, or of a count, is below nought;
//   - no figure stands a thousand or a million times above or below steady
//     neighbours, as it does when a unit slips;
//   - the last cumulative figures of a year are not the same ones over and over:
//     then the later months were not yet published, and what repeats is passed
//     on as missing. Readers need nothing of their own for it.
//
// Sums are compared within half a unit of every printed figure in them. A list
// that may be incomplete is only ever doubted for being too much. Corrections of
// a publisher's error are declared in YAML and applied here too.
//
// The memory is bounded: figures of single products are not remembered, only the
// largest of each whole, and no more than a fixed number of totals. The stage
// stops nothing but a correction that no longer fits.
package check

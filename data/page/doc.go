// Package page finds the article in a document as it lies on the web or on a
// disk: an HTML page, the archive in which a browser keeps one, an item of a feed,
// plain text. Of an article it finds the title, the paragraphs, the outlet and the
// day of publication; it knows nothing of what they tell.
//
//   - article.go opens a document, decode.go finds its encoding, kinds.go tells
//     what it is, mhtml.go and feed.go open what holds pages or articles;
//   - html.go reads a page: prune.go takes away what is not the article, body.go
//     finds the element that holds it and its paragraphs, asides.go leaves out the
//     ones that are none of its own, markup.go knows the names that pages give to
//     their parts (markup.csv);
//   - dates.go weighs what a page says of its day: in meta elements, in JSON-LD
//     (linked.go), in elements that show one (spots.go), in its address;
//     machinedate.go reads a day as programs write it, said.go tells who said it;
//   - outlet.go finds the newspaper.
//
// What people write for a day, and what they write over a date or a caption, is a
// matter of their language: Words are what the package asks of it.
package page

// Package lexicon cuts text into tokens and sentences and looks its words up in
// the word file of a language. It knows what words mean, not what sentences say.
//
//   - token.go cuts a paragraph into tokens that keep their positions, sentence.go
//     cuts the tokens into sentences;
//   - language.go reads a word file, of which trie.go makes a trie of forms;
//     entry.go is what it says of a form, writing.go and label.go how the language is
//     written and what its pages write between their texts;
//   - lexeme.go joins the tokens of a sentence to the longest forms that are known;
//   - suffix.go cuts the endings of a language that sets them one behind the other,
//     script.go reads a second alphabet.
//
// A word file is CSV: form, class, value, features. A form may be several words;
// alternatives are parted by |, and a word that ends in ~name stands for all
// endings of the paradigm of that name. The classes and values are a matter
// between the word file and who asks; the rows that say how a language is written
// are the ones that Load takes for itself.
package lexicon

package main

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"regexp"

	"go.yaml.in/yaml/v3"
)

// child returns what a key of a mapping leads to, nil where there is none.
func child(node *yaml.Node, key string) *yaml.Node {
	if node != nil && node.Kind == yaml.DocumentNode {
		node = node.Content[0]
	}
	for k, v := range pairs(node) {
		if k.Value == key {
			return v
		}
	}
	return nil
}

// pairs yields the keys of a mapping with what they lead to.
func pairs(node *yaml.Node) iter.Seq2[*yaml.Node, *yaml.Node] {
	return func(yield func(*yaml.Node, *yaml.Node) bool) {
		if node == nil || node.Kind != yaml.MappingNode {
			return
		}
		for i := 0; i+1 < len(node.Content); i += 2 {
			if !yield(node.Content[i], node.Content[i+1]) {
				return
			}
		}
	}
}

// yamlLine is how the YAML package tells a line, and yamlUnknown an unknown key.
var (
	yamlLine    = regexp.MustCompile(`^(?:yaml: )?line (\d+): `)
	yamlUnknown = regexp.MustCompile(`field (\S+) not found in type .*`)
)

// declarationError puts the errors of the YAML package in this project's words.
func declarationError(file string, err error) error {
	if errors.Is(err, io.EOF) {
		return fmt.Errorf("%s: found nothing, expected sources", file)
	}
	messages := []string{err.Error()}
	var wrong *yaml.TypeError
	if errors.As(err, &wrong) {
		messages = wrong.Errors
	}
	var all []error
	for _, m := range messages {
		m = yamlUnknown.ReplaceAllString(yamlLine.ReplaceAllString(m, "$1: "), "unknown key $1")
		all = append(all, fmt.Errorf("%s:%s", file, m))
	}
	return errors.Join(all...)
}

package census

import (
	"testing"

	"oborot/data/readtest"
)

func TestGolden(t *testing.T) { readtest.Golden(t, Format{}) }

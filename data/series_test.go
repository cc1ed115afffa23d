package data

import "testing"

func TestBasis(t *testing.T) {
	for s, want := range map[string]Basis{
		"":                                  "",
		"procedure=C01;adjustment=SA":       "adjustment=SA;procedure=C01",
		";;procedure=C01;":                  "procedure=C01",
		"instrument=equity=debt":            "instrument=equity=debt",
		"adjustment=SA;procedure=C01;b=1;;": "adjustment=SA;b=1;procedure=C01",
	} {
		got, err := ParseBasis(s)
		if err != nil || got != want {
			t.Errorf("%q is %q (%v), expected %q", s, got, err, want)
		}
		if again, err := ParseBasis(string(got)); err != nil || again != got {
			t.Errorf("%q reads as %q (%v)", got, again, err)
		}
	}
	for _, s := range []string{"SA", "=SA", "adjustment=", "a=1;b"} {
		if got, err := ParseBasis(s); err == nil {
			t.Errorf("%q is read as %q", s, got)
		}
	}
	if got := NewBasis(map[string]string{"transport": "", "adjustment": "SA"}); got != "adjustment=SA" {
		t.Errorf("an empty pair gives %q", got)
	}
}

func TestKeyCompare(t *testing.T) {
	a := Key{"kz_stat", "exports", "KZ", "BE", Total, "USD", ""}
	for i, change := range []func(*Key){
		func(k *Key) { k.Provider = "z" }, func(k *Key) { k.Indicator = "z" }, func(k *Key) { k.Reporter = "z" }, func(k *Key) { k.Partner = "z" },
		func(k *Key) { k.Product = "z" }, func(k *Key) { k.Unit = "z" }, func(k *Key) { k.Basis = "z" },
	} {
		b := a
		change(&b)
		if a.Compare(b) >= 0 || b.Compare(a) <= 0 || a.Compare(a) != 0 {
			t.Errorf("field %d does not order the keys", i+1)
		}
	}
}

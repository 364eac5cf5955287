package text

import (
	"testing"
	"unicode/utf8"
)

func TestFoldComparesWhatKeyboardsWriteDifferently(t *testing.T) {
	for typed, plain := range map[string]string{
		"８月２１日": "8月21日", "６５００万千瓦": "6500万千瓦", "《让电于民》": "让电于民", "Ya’an": "yaan", "YA'AN": "yaan",
		"让\u200b电\ufeff于\u202e民": "让电于民", "讓電於民": "让电于民", "8—21": "8-21", "８－２１": "8-21", "8·21": "8.21",
		"四川\u3000电": "四川 电", "“Level　Ｏｎｅ”": "level one", "hydro\u00adpower": "hydropower", "發電廠": "发电厂",
	} {
		if got := Fold(typed); got != Fold(plain) {
			t.Errorf("%q folds to %q, %q to %q", typed, got, plain, Fold(plain))
		}
	}
}

func TestEveryTraditionalCharacterHasItsOwnPair(t *testing.T) {
	if a, b := utf8.RuneCountInString(traditional), utf8.RuneCountInString(simplified); a != b || a != len(plainHan) {
		t.Fatalf("%d traditional, %d simplified, %d different", a, b, len(plainHan))
	}
	for from, to := range plainHan {
		if _, again := plainHan[to]; again {
			t.Errorf("%c becomes %c, which becomes another", from, to)
		}
	}
}

func FuzzFold(f *testing.F) {
	for _, seed := range []string{"８月２１日", "《讓電於民》", "Ya’an\u200b", "\xff\u202e", "İSTANBUL ß ～"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		once := Fold(s)
		if !utf8.ValidString(once) || Fold(once) != once {
			t.Errorf("%q folds to %q and then to %q", s, once, Fold(once))
		}
		if twice := Fold(s + "\n" + s); twice != once+"\n"+once {
			t.Errorf("%q folds otherwise beside another text: %q", s, twice)
		}
	})
}

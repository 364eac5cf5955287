package record_test

import (
	"encoding/binary"
	"math"
	"math/rand"
	"reflect"
	"slices"
	"testing"

	"explorer/app/record"
	"explorer/build/source"
)

// fill sets every field that a file may hold to something, deep down.
func fill(rnd *rand.Rand, v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).Tag.Get("json") != "-" {
				fill(rnd, v.Field(i))
			}
		}
	case reflect.Slice:
		if rnd.Intn(8) == 0 {
			return // none
		}
		v.Set(reflect.MakeSlice(v.Type(), rnd.Intn(3), 3))
		for i := range v.Len() {
			fill(rnd, v.Index(i))
		}
	case reflect.Pointer:
		if rnd.Intn(3) > 0 {
			v.Set(reflect.New(v.Type().Elem()))
			fill(rnd, v.Elem())
		}
	case reflect.String:
		v.SetString([]string{"", "a", "水电", "e-1", "\x00\xff", "2022-08-21"}[rnd.Intn(6)])
	case reflect.Bool:
		v.SetBool(rnd.Intn(2) == 0)
	case reflect.Int:
		v.SetInt(int64(rnd.Uint64()) >> rnd.Intn(60))
	case reflect.Float64:
		odd := []float64{0, math.Copysign(0, -1), 0.1, -17.25, 1e300, math.Inf(1), 5e-324, rnd.NormFloat64()}
		v.SetFloat(odd[rnd.Intn(len(odd))])
	default:
		panic("the compact record has no way for " + v.Type().String())
	}
}

func TestTheCompactRecordHoldsEveryField(t *testing.T) {
	rnd := rand.New(rand.NewSource(821))
	for range 300 {
		var f record.Files
		fill(rnd, reflect.ValueOf(&f).Elem())
		got, err := record.Unpack(record.Pack(&f))
		if err != nil || !reflect.DeepEqual(got, f) {
			t.Fatalf("another record came back (%v): %+v, not %+v", err, got, f)
		}
	}
}

func TestTheCompactRecordIsTheSameToTheByte(t *testing.T) {
	f := files(t)
	if !slices.Equal(record.Pack(&f), record.Pack(&f)) {
		t.Error("two compact records of the same files differ")
	}
}

func files(t testing.TB) record.Files {
	t.Helper()
	r, err := source.Record()
	if err != nil {
		t.Fatal(err)
	}
	return r.Files
}

func TestADamagedRecordIsToldAndNothingElseHappens(t *testing.T) {
	f := files(t)
	packed := record.Pack(&f)
	for _, cut := range []int{0, 3, 7, 14, 15, 200, len(packed) / 2, len(packed) - 1} {
		if _, err := record.Decode(packed[:cut]); err == nil {
			t.Errorf("%d of %d bytes are taken for a record", cut, len(packed))
		}
	}
	for i := 0; i < len(packed); i += 997 {
		bad := slices.Clone(packed)
		bad[i] ^= 0x20
		if _, err := record.Decode(bad); err == nil {
			t.Errorf("a record with byte %d changed is taken", i)
		}
	}
}

// seal gives a body the head that makes it be read at all.
func seal(body []byte) []byte {
	h := uint64(14695981039346656037)
	for _, b := range body {
		h = (h ^ uint64(b)) * 1099511628211
	}
	return append(binary.BigEndian.AppendUint64([]byte("record\x01"), h), body...)
}

func FuzzUnpack(f *testing.F) {
	all := files(f)
	f.Add(record.Pack(&all)[15:])
	f.Add(record.Pack(&record.Files{})[15:])
	f.Add([]byte{0xff, 0xff, 0xff, 0xff, 0x0f})
	f.Fuzz(func(t *testing.T, body []byte) {
		got, err := record.Unpack(seal(body))
		if err != nil {
			return
		}
		again, err := record.Unpack(record.Pack(&got))
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(record.Pack(&again), record.Pack(&got)) {
			t.Error("what was read is not what is written")
		}
	})
}

func BenchmarkUnpack(b *testing.B) {
	f := files(b)
	packed := record.Pack(&f)
	for b.Loop() {
		if _, err := record.Unpack(packed); err != nil {
			b.Fatal(err)
		}
	}
}

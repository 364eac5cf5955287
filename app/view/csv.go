package view

import "strings"

// BOM lets spreadsheets read Chinese in a CSV file.
const BOM = "\ufeff"

// CSVRow writes one row; fields that need quotes get them (RFC 4180), and a
// text that a spreadsheet would run as a formula is set off by an apostrophe.
func CSVRow(b *strings.Builder, fields ...string) {
	for i, f := range fields {
		if i > 0 {
			b.WriteByte(',')
		}
		if f != "" && strings.IndexByte("=+@\t\r", f[0]) >= 0 {
			f = "'" + f
		}
		if strings.ContainsAny(f, ",\"\n\r") {
			f = `"` + strings.ReplaceAll(f, `"`, `""`) + `"`
		}
		b.WriteString(f)
	}
	b.WriteString("\r\n")
}

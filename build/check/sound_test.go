package check

import (
	"strings"
	"testing"
)

// sound returns a small record without a problem; each test spoils it.
func sound() map[string][]byte {
	return map[string][]byte{
		"events.json": []byte(`[
  {
    "id": "e-heat", "start": "2022-07-04", "end": "2022-07-16", "precision": "day", "layer": "pressure",
    "title": {"zh": "高温", "en": "Heat"}, "summary": {"zh": "高温持续。", "en": "It stayed hot."},
    "actors": [], "targets": [], "places": ["sichuan"],
    "figures": [{"metric": "temp", "value": 43.4, "unit": "°C", "note": "当日 / that day"}],
    "responds_to": [], "sources": ["s-one"], "confidence": "single"
  },
  {
    "id": "e-answer", "start": "2022-08-21T00:00+08:00", "end": "2022-08-29T00:00+08:00", "precision": "hour", "layer": "response",
    "title": {"zh": "启动", "en": "Start"}, "short": {"zh": "启动", "en": "Start"}, "summary": {"zh": "启动响应。", "en": "The response starts."},
    "actors": ["province"], "targets": ["grid"], "places": ["chengdu"],
    "figures": [],
    "responds_to": ["e-heat"], "sources": ["s-one", "s-two"], "confidence": "confirmed",
    "note": {"zh": "见通知。", "en": "See the notice."}, "turning_point": true
  }
]`),
		"sources.json": []byte(`[
  {"id": "s-one", "publisher": {"zh": "央视", "en": "CCTV"}, "title": "", "url": "https://example.org/a", "published": "2022-08", "lang": "zh", "kind": "media", "url_status": "seen"},
  {"id": "s-two", "publisher": {"zh": "路透", "en": "Reuters"}, "title": "Power", "url": "", "published": "", "lang": "en", "kind": "wire", "url_status": "none"}
]`),
		"actors.json": []byte(`[
  {"id": "province", "name": {"zh": "省政府", "en": "Province"}, "level": "provincial", "role": {"zh": "决策", "en": "Decides"}, "sources": ["s-one"]},
  {"id": "grid", "name": {"zh": "电网", "en": "Grid"}, "level": "grid", "role": {"zh": "供电", "en": "Supplies"}, "sources": ["s-one"]}
]`),
		"places.json": []byte(`[
  {"id": "china", "name": {"zh": "中国", "en": "China"}, "kind": "nation", "parent": ""},
  {"id": "sichuan", "name": {"zh": "四川", "en": "Sichuan"}, "kind": "province", "parent": "china"},
  {"id": "chengdu", "name": {"zh": "成都", "en": "Chengdu"}, "kind": "prefecture", "parent": "sichuan"}
]`),
		"series.json": []byte(`[
  {"id": "load", "title": {"zh": "负荷", "en": "Load"}, "unit": "GW", "points": [
    {"date": "2022-08-01", "value": 50, "precision": "about", "sources": ["s-one"], "note": ""},
    {"date": "2022-08-09", "value": 59.1, "precision": "exact", "sources": ["s-two"], "note": "最高 / highest", "window": "2022-07-01/2022-08-09"}
  ]}
]`),
		"parameters.json": []byte(`[
  {"id": "gap", "title": {"zh": "缺口", "en": "Gap"}, "value": 18, "low": 17, "high": null, "unit": "GW", "derived": false, "sources": ["s-one"], "note": "as printed"}
]`),
		"levels.json": []byte(`[
  {"ladder": "energy-response", "level": "I", "start": "2022-08-21T00:00+08:00", "end": "2022-08-29T00:00+08:00", "scope": {"zh": "四川", "en": "Sichuan"}, "label": {"zh": "一级", "en": "Level I"}, "sources": ["s-one"]},
  {"ladder": "energy-response", "level": "II", "start": "2022-08-29T00:00+08:00", "end": "2022-09-01T00:00+08:00", "scope": {"zh": "四川", "en": "Sichuan"}, "label": {"zh": "二级", "en": "Level II"}, "sources": ["s-one"]}
]`),
		"stages.json": []byte(`[
  {"id": "stage-1", "basis": "project", "start": "2022-07-04", "end": "2022-08-21T00:00+08:00", "name": {"zh": "高温", "en": "Heat"}, "reason": {"zh": "高温。", "en": "Heat."}, "events": ["e-heat"]},
  {"id": "stage-2", "basis": "project", "start": "2022-08-21T00:00+08:00", "end": "2022-09-01T00:00+08:00", "name": {"zh": "响应", "en": "Response"}, "reason": {"zh": "响应。", "en": "Response."}, "events": ["e-answer"]}
]`),
		"papers.json": []byte(`[
  {"id": "p1", "title": {"zh": "论文", "en": "Paper"}, "author": {"zh": "", "en": ""}, "affiliation": {"zh": "", "en": ""}, "publisher": {"zh": "汉斯", "en": "Hans"},
   "year": "2024", "doi": "", "url": "https://example.org/p1", "source": "s-one", "keywords": {"zh": ["能源"], "en": ["energy"]},
   "read": [{"zh": "摘要", "en": "Abstract"}], "not_read": [], "known": [],
   "method": {"psr": {"zh": "模型", "en": "Model", "sources": ["s-one"]}, "event_history": {"zh": "事件史", "en": "History", "sources": ["s-one"]}},
   "aspects": [{"id": "plan", "title": {"zh": "预案", "en": "Plan"}, "explanation": {"zh": "预案。", "en": "The plan."},
     "illustrated_by": [{"basis": "project", "event": "e-heat", "why": {"zh": "例", "en": "Example"}}], "answered_later": []}]}
]`),
		"plan.json": []byte(`{
  "id": "plan-1", "document_no": "12", "issued": "2022-01-24", "title": {"zh": "预案", "en": "Plan"}, "issuer": {"zh": "省政府", "en": "Province"},
  "source": "s-one", "note": {"zh": "", "en": ""},
  "items": [{"id": "i-1", "title": {"zh": "总则", "en": "General"}, "text": {"zh": "适用。", "en": "Applies."}, "read_in": "plan", "sources": ["s-one"]}],
  "not_retrieved": [{"zh": "附件", "en": "Annex"}]
}`),
		"links.json": []byte(`[
  {"id": "l-1", "from": "province", "to": "grid", "kind": "command", "date": "2022-08-21", "what": {"zh": "要求", "en": "Asks"}, "planned": true, "observed": false, "certainty": "stated", "event": "e-answer", "sources": ["s-one"]}
]`),
		"metrics.json": []byte(`[{"id": "temp", "title": {"zh": "气温", "en": "Temperature"}}]`),
		"notes.json":   []byte(`[{"id": "n-1", "kind": "gap", "text": {"zh": "未见。", "en": "Not seen."}, "events": ["e-heat"]}]`),
	}
}

// spoil replaces the first old by new in one file of a sound record.
func spoil(t *testing.T, files map[string][]byte, name, old, new string) {
	t.Helper()
	if !strings.Contains(string(files[name]), old) {
		t.Fatalf("%s does not hold %q", name, old)
	}
	files[name] = []byte(strings.Replace(string(files[name]), old, new, 1))
}

func lines(problems []Problem) string {
	var b strings.Builder
	for _, p := range problems {
		b.WriteString(p.String() + "\n")
	}
	return b.String()
}

func TestASoundRecordHasNoProblem(t *testing.T) {
	if got := lines(Files(sound())); got != "" {
		t.Errorf("problems:\n%s", got)
	}
}

package check

import (
	"strings"
	"testing"
)

// sound returns a small record without a problem; each test spoils it.
func sound() map[string][]byte {
	return map[string][]byte{
		"case.json": []byte(`{"strips": [{"label": {"zh": "负荷", "en": "Load"}, "series": ["load"]}],
  "last_known": [{"series": "load", "short": {"zh": "负荷", "en": "Peak"}}],
  "map": {"stop_except": ["chengdu"], "alert_bodies": ["province"], "alerts_before": "2022-09-01"},
  "hypothetical": []}`),
		"events.json": []byte(`[
  {
    "id": "e-heat", "start": "2022-07-04", "end": "2022-07-16", "precision": "day", "layer": "pressure", "role": "problem",
    "title": {"zh": "高温", "en": "Heat"}, "summary": {"zh": "高温持续。", "en": "It stayed hot."},
    "actors": [], "targets": [], "places": ["sichuan"],
    "figures": [{"metric": "temp", "value": 43.4, "unit": "°C", "note": "当日 / that day"}],
    "sources": ["s-one"], "confidence": "single"
  },
  {
    "id": "e-answer", "start": "2022-08-21T00:00+08:00", "end": "2022-08-29T00:00+08:00", "precision": "hour", "layer": "response",
    "title": {"zh": "启动", "en": "Start"}, "short": {"zh": "启动", "en": "Start"}, "summary": {"zh": "启动响应。", "en": "The response starts."},
    "actors": ["province"], "targets": ["grid"], "places": ["chengdu"],
    "figures": [],
    "sources": ["s-one", "s-two"], "confidence": "confirmed",
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
		"answers.json": []byte(`[
  {"id": "a-1", "from": "e-answer", "to": "e-heat", "kind": "answers", "basis": "said", "agreed": true, "why": {"zh": "因高温。", "en": "Because of the heat."}}
]`),
		"reviews.json": []byte(`[
  {"id": "r-1", "publisher": {"zh": "评论", "en": "Review"}, "title": "Later", "date": "2022-10", "url": "https://example.org/r", "lang": "en", "about": ["region"], "says": {"zh": "外送难停。", "en": "Exports went on."}, "read": "whole"}
]`),
		"coding.json": []byte(soundCoding),
	}
}

const soundCoding = `{
  "date": "2022-12-01", "protocol": {"version": "1", "file": "coding-protocol.md"},
  "coded": {"two_passes": {"events": 2, "roles": 1, "responses": 1},
    "this_edition": {"events": 2, "roles": 1, "responses": 1, "responses_with_a_link": 1, "responses_with_none": 0}},
  "agreement": {"roles": {"n": 1, "agree": 1, "kappa": 1}, "response_answers_something": {"n": 1, "agree": 1, "kappa": 1},
    "problem_answered": {"n": 1, "agree": 1, "kappa": 1},
    "links": {"all": {"a": 1, "b": 1, "both": 1, "jaccard": 1, "f1": 1}, "answers": {"a": 1, "b": 1, "both": 1, "jaccard": 1, "f1": 1},
      "follows": {"a": 0, "b": 0, "both": 0, "jaccard": 0, "f1": 0}, "eases": {"a": 0, "b": 0, "both": 0, "jaccard": 0, "f1": 0}}},
  "settling": {"zh": "裁定。", "en": "Settled."}, "limit": {"zh": "限度。", "en": "Limits."}, "rules_added": [],
  "settled_roles": [], "settled_links": [], "settled_bases": [], "new_events": [], "changed_events": [], "left_out": [],
  "causes": {"rule": {"zh": "规则。", "en": "Rule."}, "rules_added": [], "limit": {"zh": "限度。", "en": "Limits."},
    "counts": {"pairs": 0, "said": 0, "inferred": 0, "from_events": 0, "to_pressures_and_states": 0, "to_responses": 0, "consequences": 0, "consequences_with_a_cause": 0},
    "agreement": {"all": {"first": 0, "second": 0, "both": 0, "either": 0, "share": 0},
      "to_pressures_and_states": {"first": 0, "second": 0, "both": 0, "either": 0, "share": 0},
      "to_responses": {"first": 0, "second": 0, "both": 0, "either": 0, "share": 0}},
    "settled_links": [], "settled_bases": []}
}`

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

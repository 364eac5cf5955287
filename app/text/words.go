package text

// Words that several views share.
var (
	LayerPressure = Pair{"压力", "Pressure"}
	LayerState    = Pair{"状态", "State"}
	LayerResponse = Pair{"响应", "Response"}

	Until    = Pair{" 至 ", " to "}
	About    = Pair{"约{0}", "about {0}"}
	OClock   = Pair{"{0}（精确到小时）", "{0} (to the hour)"}
	YearOnly = Pair{"{0}年", "{0}"}

	Ours         = Pair{"本站所加", "ours"}
	Hypothetical = Pair{"假设", "hypothetical"}

	ConfConfirmed = Pair{"多方证实", "Confirmed"}
	ConfSingle    = Pair{"单一来源", "Single source"}
	ConfDisputed  = Pair{"说法不一", "Disputed"}

	LevelCentral    = Pair{"中央", "Central"}
	LevelProvincial = Pair{"省级", "Provincial"}
	LevelGrid       = Pair{"电网", "Grid"}
	LevelGenerator  = Pair{"发电", "Generators"}
	LevelMunicipal  = Pair{"市县", "Municipal"}
	LevelEnterprise = Pair{"企业", "Enterprises"}
	LevelPublic     = Pair{"公众", "Public"}
	LevelOther      = Pair{"外省", "Other provinces"}
)

// ActorLevels gives the levels of actors in the order in which they are shown.
var ActorLevels = []string{"central", "provincial", "grid", "generator", "municipal", "enterprise", "public", "other-province"}

var actorLevels = map[string]Pair{
	"central": LevelCentral, "provincial": LevelProvincial, "grid": LevelGrid, "generator": LevelGenerator,
	"municipal": LevelMunicipal, "enterprise": LevelEnterprise, "public": LevelPublic, "other-province": LevelOther,
}

// ActorLevel names a level of actors.
func ActorLevel(level string) Pair { return orSelf(actorLevels, level) }

var layers = map[string]Pair{"pressure": LayerPressure, "state": LayerState, "response": LayerResponse}

// Layer names a layer by its id.
func Layer(id string) Pair { return orSelf(layers, id) }

var confidences = map[string]Pair{"confirmed": ConfConfirmed, "single": ConfSingle, "disputed": ConfDisputed}

// Confidence names a confidence by its id.
func Confidence(id string) Pair { return orSelf(confidences, id) }

func orSelf(m map[string]Pair, id string) Pair {
	if p, ok := m[id]; ok {
		return p
	}
	return Pair{id, id}
}

// Colon separates a name from what it names.
var Colon = Pair{"：", ": "}

// Semicolon separates two remarks.
var Semicolon = Pair{"；", "; "}

// Join lists names in a language's way.
func Join(l Lang, names []string) string {
	sep := "、"
	if l == En {
		sep = ", "
	}
	s := ""
	for i, n := range names {
		if i > 0 {
			s += sep
		}
		s += n
	}
	return s
}

// Quote puts a title in the quotation marks of its own language.
func Quote(lang, title string) string {
	if lang == "en" {
		return "“" + title + "”"
	}
	return "《" + title + "》"
}

// Period ends a sentence before another.
var Period = Pair{"。", ". "}

// OnOff says whether something is switched on.
func OnOff(on bool) Pair {
	if on {
		return Pair{"已显示", "shown"}
	}
	return Pair{"已隐藏", "hidden"}
}

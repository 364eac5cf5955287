package record

// The fields of every type in the order in which the compact record holds
// them. One function serves both ways: it writes what it points to, or reads
// into it. A test fills every field and finds one that is forgotten here.

func (w *wire) files(v *Files) {
	list(w, &v.Events, (*wire).event)
	list(w, &v.Sources, (*wire).source)
	list(w, &v.Actors, (*wire).actor)
	list(w, &v.Places, (*wire).place)
	list(w, &v.Series, (*wire).series)
	list(w, &v.Parameters, (*wire).parameter)
	list(w, &v.Levels, (*wire).level)
	list(w, &v.Stages, (*wire).stage)
	list(w, &v.Papers, (*wire).paper)
	w.plan(&v.Plan)
	list(w, &v.Links, (*wire).link)
	list(w, &v.Metrics, (*wire).metric)
	list(w, &v.Notes, (*wire).note)
	list(w, &v.Answers, (*wire).answer)
	list(w, &v.Reviews, (*wire).review)
	w.coding(&v.Coding)
	w.caseOf(&v.Case)
	list(w, &v.Regions, (*wire).region)
	list(w, &v.Spots, (*wire).spot)
}

func (w *wire) event(v *Event) {
	word(w, &v.ID)
	word(w, &v.Start)
	word(w, &v.End)
	word(w, &v.InForce)
	word(w, &v.Precision)
	word(w, &v.Layer)
	word(w, &v.Role)
	w.flag(&v.RestatesPlan)
	w.pair(&v.Title)
	w.pair(&v.Short)
	w.pair(&v.Summary)
	list(w, &v.Actors, word[string])
	list(w, &v.Targets, word[string])
	list(w, &v.Places, word[string])
	list(w, &v.Figures, (*wire).figure)
	list(w, &v.Sources, word[string])
	word(w, &v.Confidence)
	w.pair(&v.Note)
	w.flag(&v.TurningPoint)
}

func (w *wire) figure(v *Figure) {
	word(w, &v.Metric)
	w.number(&v.Value)
	word(w, &v.Unit)
	word(w, &v.Note)
}

func (w *wire) metric(v *Metric) {
	word(w, &v.ID)
	w.pair(&v.Title)
}

func (w *wire) source(v *Source) {
	word(w, &v.ID)
	w.pair(&v.Publisher)
	word(w, &v.Title)
	word(w, &v.URL)
	word(w, &v.Published)
	word(w, &v.Lang)
	word(w, &v.Kind)
	word(w, &v.URLStatus)
}

func (w *wire) actor(v *Actor) {
	word(w, &v.ID)
	w.pair(&v.Name)
	word(w, &v.Level)
	w.pair(&v.Role)
	list(w, &v.Sources, word[string])
}

func (w *wire) place(v *Place) {
	word(w, &v.ID)
	w.pair(&v.Name)
	word(w, &v.Kind)
	word(w, &v.Parent)
}

func (w *wire) series(v *Series) {
	word(w, &v.ID)
	w.pair(&v.Title)
	word(w, &v.Unit)
	list(w, &v.Points, (*wire).point)
}

func (w *wire) point(v *Point) {
	word(w, &v.Date)
	w.number(&v.Value)
	word(w, &v.Precision)
	list(w, &v.Sources, word[string])
	word(w, &v.Note)
	word(w, &v.Window)
	w.flag(&v.Derived)
}

func (w *wire) parameter(v *Parameter) {
	word(w, &v.ID)
	w.pair(&v.Title)
	maybe(w, &v.Value, (*wire).number)
	maybe(w, &v.Low, (*wire).number)
	maybe(w, &v.High, (*wire).number)
	word(w, &v.Unit)
	w.flag(&v.Derived)
	list(w, &v.Sources, word[string])
	word(w, &v.Note)
}

func (w *wire) level(v *Level) {
	word(w, &v.Ladder)
	word(w, &v.Level)
	word(w, &v.Start)
	word(w, &v.End)
	w.pair(&v.Scope)
	w.pair(&v.Label)
	list(w, &v.Sources, word[string])
}

func (w *wire) stage(v *Stage) {
	word(w, &v.ID)
	word(w, &v.Basis)
	word(w, &v.Start)
	word(w, &v.End)
	w.pair(&v.Name)
	w.pair(&v.Reason)
	list(w, &v.Events, word[string])
}

func (w *wire) paper(v *Paper) {
	word(w, &v.ID)
	w.pair(&v.Title)
	w.pair(&v.Author)
	w.pair(&v.Affiliation)
	w.pair(&v.Publisher)
	word(w, &v.Year)
	word(w, &v.DOI)
	word(w, &v.URL)
	word(w, &v.Source)
	w.keywords(&v.Keywords)
	list(w, &v.Read, (*wire).pair)
	list(w, &v.NotRead, (*wire).pair)
	list(w, &v.Known, (*wire).pair)
	maybe(w, &v.Method, (*wire).method)
	list(w, &v.Aspects, (*wire).overlay)
	list(w, &v.Proposals, (*wire).overlay)
}

func (w *wire) keywords(v *Keywords) {
	list(w, &v.Zh, word[string])
	list(w, &v.En, word[string])
}

func (w *wire) method(v *Method) {
	w.methodNote(&v.PSR)
	w.methodNote(&v.EventHistory)
}

func (w *wire) methodNote(v *MethodNote) {
	word(w, &v.Zh)
	word(w, &v.En)
	list(w, &v.Sources, word[string])
}

func (w *wire) overlay(v *Overlay) {
	word(w, &v.ID)
	w.pair(&v.Title)
	w.pair(&v.Explanation)
	list(w, &v.IllustratedBy, (*wire).example)
	list(w, &v.AnsweredLater, (*wire).example)
}

func (w *wire) example(v *Example) {
	word(w, &v.Basis)
	word(w, &v.Event)
	w.pair(&v.Why)
}

func (w *wire) plan(v *Plan) {
	word(w, &v.ID)
	word(w, &v.DocumentNo)
	word(w, &v.Issued)
	w.pair(&v.Title)
	w.pair(&v.Issuer)
	word(w, &v.Source)
	w.pair(&v.Note)
	list(w, &v.Items, (*wire).planItem)
	list(w, &v.NotRetrieved, (*wire).pair)
}

func (w *wire) planItem(v *PlanItem) {
	word(w, &v.ID)
	w.pair(&v.Title)
	w.pair(&v.Text)
	word(w, &v.ReadIn)
	list(w, &v.Sources, word[string])
}

func (w *wire) link(v *Link) {
	word(w, &v.ID)
	word(w, &v.From)
	word(w, &v.To)
	word(w, &v.Kind)
	word(w, &v.Date)
	w.pair(&v.What)
	w.flag(&v.Planned)
	w.flag(&v.Observed)
	word(w, &v.Certainty)
	word(w, &v.Event)
	list(w, &v.Sources, word[string])
}

func (w *wire) note(v *Note) {
	word(w, &v.ID)
	word(w, &v.Kind)
	w.pair(&v.Text)
	list(w, &v.Events, word[string])
}

func (w *wire) region(v *Region) {
	word(w, &v.Place)
	word(w, &v.Path)
	w.number(&v.X)
	w.number(&v.Y)
}

func (w *wire) spot(v *Spot) {
	word(w, &v.Actor)
	w.number(&v.X)
	w.number(&v.Y)
}

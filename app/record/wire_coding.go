package record

// The fields of the answers, the coding and the case, as in wire_fields.go.

func (w *wire) answer(v *Answer) {
	word(w, &v.ID)
	word(w, &v.From)
	word(w, &v.To)
	word(w, &v.Kind)
	word(w, &v.Basis)
	w.flag(&v.Agreed)
	w.pair(&v.Why)
}

func (w *wire) review(v *Review) {
	word(w, &v.ID)
	w.pair(&v.Publisher)
	word(w, &v.Title)
	word(w, &v.Date)
	word(w, &v.URL)
	word(w, &v.Lang)
	list(w, &v.About, word[string])
	w.pair(&v.Says)
	word(w, &v.Read)
}

func (w *wire) coding(v *Coding) {
	word(w, &v.Date)
	w.protocol(&v.Protocol)
	w.coded(&v.Coded)
	w.agreement(&v.Agreement)
	w.pair(&v.Settling)
	w.pair(&v.Limit)
	list(w, &v.RulesAdded, (*wire).pair)
	list(w, &v.SettledRoles, (*wire).settled)
	list(w, &v.SettledLinks, (*wire).settled)
	list(w, &v.SettledBases, (*wire).settled)
	list(w, &v.NewEvents, (*wire).settled)
	list(w, &v.ChangedEvents, (*wire).settled)
	list(w, &v.LeftOut, (*wire).settled)
	w.causes(&v.Causes)
	maybe(w, &v.Earlier, (*wire).earlierOpinion)
}

func (w *wire) protocol(v *Protocol) {
	word(w, &v.Version)
	word(w, &v.File)
}

func (w *wire) coded(v *Coded) {
	w.codedPart(&v.TwoPasses)
	w.codedPart(&v.ThisEdition)
}

func (w *wire) codedPart(v *CodedPart) {
	w.whole(&v.Events)
	w.whole(&v.Roles)
	w.whole(&v.Responses)
	w.whole(&v.WithLink)
	w.whole(&v.WithNone)
	w.whole(&v.NewlyAdded)
}

func (w *wire) agreement(v *Agreement) {
	w.kappa(&v.Roles)
	w.kappa(&v.Response)
	w.kappa(&v.Problem)
	w.linkAgreement(&v.Links)
}

func (w *wire) kappa(v *Kappa) {
	w.whole(&v.N)
	w.number(&v.Agree)
	w.number(&v.Kappa)
}

func (w *wire) linkAgreement(v *LinkAgreement) {
	w.overlap(&v.All)
	w.overlap(&v.Answers)
	w.overlap(&v.Follows)
	w.overlap(&v.Eases)
}

func (w *wire) overlap(v *Overlap) {
	w.whole(&v.A)
	w.whole(&v.B)
	w.whole(&v.Both)
	w.number(&v.Jaccard)
	w.number(&v.F1)
}

func (w *wire) settled(v *Settled) {
	word(w, &v.Event)
	word(w, &v.From)
	word(w, &v.Response)
	word(w, &v.To)
	word(w, &v.Kind)
	word(w, &v.Basis)
	word(w, &v.Layer)
	word(w, &v.A)
	word(w, &v.B)
	word(w, &v.First)
	word(w, &v.Second)
	word(w, &v.Readings)
	word(w, &v.FoundBy)
	word(w, &v.Added)
	word(w, &v.Settled)
	maybe(w, &v.Kept, (*wire).flag)
	maybe(w, &v.InReading, (*wire).flag)
	w.pair(&v.Why)
}

func (w *wire) causes(v *Causes) {
	w.pair(&v.Rule)
	list(w, &v.RulesAdded, (*wire).pair)
	w.pair(&v.Limit)
	w.causeCounts(&v.Counts)
	w.causeAgreement(&v.Agreement)
	list(w, &v.SettledLinks, (*wire).settled)
	list(w, &v.SettledBases, (*wire).settled)
	maybe(w, &v.Earlier, (*wire).earlierOpinion)
}

func (w *wire) causeCounts(v *CauseCounts) {
	w.whole(&v.Pairs)
	w.whole(&v.Said)
	w.whole(&v.Inferred)
	w.whole(&v.FromEvents)
	w.whole(&v.ToStates)
	w.whole(&v.ToResponses)
	w.whole(&v.Consequences)
	w.whole(&v.WithCause)
}

func (w *wire) causeAgreement(v *CauseAgreement) {
	w.readings(&v.All)
	w.readings(&v.ToStates)
	w.readings(&v.ToResponses)
}

func (w *wire) readings(v *Readings) {
	w.whole(&v.First)
	w.whole(&v.Second)
	w.whole(&v.Both)
	w.whole(&v.Either)
	w.number(&v.Share)
}

func (w *wire) earlierOpinion(v *EarlierOpinion) {
	w.whole(&v.Pairs)
	w.whole(&v.Kept)
	w.whole(&v.OfResponses)
	w.whole(&v.OfResponsesKept)
	w.whole(&v.OfStates)
	w.whole(&v.ToStates)
	w.whole(&v.ToResponses)
	w.whole(&v.InSettled)
	list(w, &v.NotInIt, word[string])
	list(w, &v.NotKept, (*wire).settled)
	list(w, &v.Dropped, (*wire).settled)
	w.pair(&v.Note)
}

func (w *wire) caseOf(v *Case) {
	list(w, &v.Strips, (*wire).strip)
	list(w, &v.LastKnown, (*wire).shown)
	w.caseMap(&v.Map)
	list(w, &v.Hypothetical, (*wire).hypothetical)
}

func (w *wire) hypothetical(v *Hypothetical) {
	word(w, &v.ID)
	word(w, &v.Proposal)
	word(w, &v.From)
	word(w, &v.To)
	word(w, &v.Kind)
}

func (w *wire) strip(v *Strip) {
	w.pair(&v.Label)
	list(w, &v.Series, word[string])
}

func (w *wire) shown(v *Shown) {
	word(w, &v.Series)
	w.pair(&v.Short)
}

func (w *wire) caseMap(v *CaseMap) {
	list(w, &v.StopExcept, word[string])
	list(w, &v.AlertBodies, word[string])
	word(w, &v.AlertsBefore)
}

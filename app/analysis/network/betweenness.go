package network

// Betweenness tells, per node of g.Nodes, the share of shortest paths between
// other bodies that run through it:
//
//	C_B(v) = Σ_{s≠v≠t} σ_st(v) / σ_st
//
// where σ_st is the number of shortest paths from s to t and σ_st(v) the
// number of those through v. Divided by the number of ordered pairs of other
// bodies, (n−1)(n−2), so that 0 ≤ C_B ≤ 1; below three bodies it is 0. If not
// directed, every tie can be walked both ways.
//
// Source: U. Brandes, A faster algorithm for betweenness centrality, Journal
// of Mathematical Sociology 25 (2001) 163–177. The normalisation is that of
// networkx.betweenness_centrality(normalized=True), for directed and
// undirected graphs alike.
func (g *Graph) Betweenness(directed bool) []float64 {
	next := g.out
	if !directed {
		next = g.around()
	}
	n := len(g.Nodes)
	sum := make([]float64, n)
	dist := make([]int, n)
	sigma, delta := make([]float64, n), make([]float64, n)
	before := make([][]int, n) // predecessors on shortest paths from s
	for s := 0; s < n; s++ {
		for i := range dist {
			dist[i], sigma[i], delta[i], before[i] = -1, 0, 0, before[i][:0]
		}
		dist[s], sigma[s] = 0, 1
		queue := []int{s} // also the order of rising distance
		for at := 0; at < len(queue); at++ {
			v := queue[at]
			for _, w := range next[v] {
				if dist[w] < 0 {
					dist[w] = dist[v] + 1
					queue = append(queue, w)
				}
				if dist[w] == dist[v]+1 {
					sigma[w] += sigma[v]
					before[w] = append(before[w], v)
				}
			}
		}
		for at := len(queue) - 1; at > 0; at-- {
			w := queue[at]
			for _, v := range before[w] {
				delta[v] += sigma[v] / sigma[w] * (1 + delta[w])
			}
			sum[w] += delta[w]
		}
	}
	for i := range sum {
		if n > 2 {
			sum[i] /= float64((n - 1) * (n - 2))
		} else {
			sum[i] = 0
		}
	}
	return sum
}

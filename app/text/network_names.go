package text

import "strings"

// Short names of bodies, ours, for labels. Whoever is missing here is called
// by the record's own name without what stands in brackets.
var bodiesShort = map[string]Pair{
	"cma": {"中国气象局", "CMA"}, "mwr": {"水利部", "Water Ministry"}, "ndrc": {"国家发改委", "NDRC"},
	"nea": {"国家能源局", "NEA"}, "sasac": {"国务院国资委", "SASAC"}, "state-council": {"国务院", "State Council"},
	"state-flood-hq": {"国家防总", "State Flood HQ"},

	"coal-power-mechanism": {"电煤电力机制", "Coal-power mech."}, "coal-wg": {"煤炭组", "Coal group"},
	"power-wg": {"电力组", "Electricity group"}, "energy-lg": {"领导小组", "Leading group"},
	"energy-lg-members": {"成员单位", "Member units"}, "energy-lg-office": {"领导小组办公室", "Leading-group office"},
	"sc-authorities": {"省级部门（未点名）", "Unnamed bodies"}, "sc-drc": {"省发改委", "Sichuan DRC"},
	"sc-eit": {"省经信厅", "Economy & IT"}, "sc-emergency": {"省应急厅", "Emergency Dept"},
	"sc-emergency-committee": {"省应急委", "Emerg. Committee"}, "sc-flood-drought-hq": {"省防指", "Flood & Drought HQ"},
	"sc-forest-fire-hq": {"省森防指", "Forest Fire HQ"}, "sc-gov-office": {"省政府办公厅", "Govt General Office"},
	"sc-government": {"省政府", "Sichuan Govt"}, "sc-met": {"省气象局", "Met. Service"},
	"sc-party-committee": {"省委", "Party Committee"}, "sc-water": {"省水利厅", "Water Dept"}, "site-hq": {"现场指挥部", "On-site post"},

	"csg-zhaotong": {"云南昭通供电局", "Zhaotong Power"}, "dazhou-power": {"达州电力集团", "Dazhou Power"},
	"guangan-aaa": {"广安爱众", "Guang'an AAA"}, "scnt-development": {"能投发展", "Energy Inv. Dev."},
	"sgcc": {"国家电网", "State Grid"}, "sgcc-chongqing": {"重庆电力", "SG Chongqing"}, "sgcc-fujian": {"福建电力", "SG Fujian"},
	"sgcc-gansu": {"甘肃电力", "SG Gansu"}, "sgcc-jiangsu": {"江苏电力", "SG Jiangsu"}, "sgcc-liaoning": {"辽宁电力", "SG Liaoning"},
	"sgcc-mianyang": {"绵阳供电公司", "SG Mianyang"}, "sgcc-neijiang": {"内江供电公司", "SG Neijiang"},
	"sgcc-shaanxi": {"陕西电力", "SG Shaanxi"}, "sgcc-sichuan": {"国网四川电力", "SG Sichuan"},
	"sgcc-sichuan-dispatch": {"四川电力调度", "Dispatch centre"},

	"chn-energy": {"国家能源集团", "CHN Energy"}, "chuannan-power": {"川南发电", "Chuannan Power"}, "ctg": {"三峡集团", "Three Gorges"},
	"guangan-plant": {"广安电厂", "Guang'an plant"}, "hydro-operators": {"水电站（20座）", "Hydro stations"},
	"jintang-plant": {"金堂电厂", "Jintang plant"}, "thermal-plants": {"火电厂（67座）", "Thermal plants"},

	"aba-gov": {"阿坝州", "Aba"}, "bazhong-gov": {"巴中市", "Bazhong"}, "beichuan-gov": {"北川县", "Beichuan"},
	"chengdu-covid-hq": {"成都疫情指挥部", "Chengdu COVID HQ"}, "chengdu-gov": {"成都市", "Chengdu"},
	"chengdu-met": {"成都气象台", "Chengdu Met."}, "chengdu-metro": {"成都地铁", "Chengdu Metro"},
	"chengdu-urban-mgmt": {"成都城管委", "Urban Mgmt"}, "chenghua-hq": {"成华区指挥部", "Chenghua post"},
	"chongzhou-gov": {"崇州市", "Chongzhou"}, "dazhou-gov": {"达州市", "Dazhou"}, "dazhou-met": {"达州气象台", "Dazhou Met."},
	"guangan-gov": {"广安市", "Guang'an"}, "guangyuan-gov": {"广元市", "Guangyuan"}, "liangshan-gov": {"凉山州", "Liangshan"},
	"luzhou-gov": {"泸州市", "Luzhou"}, "mianyang-gov": {"绵阳市", "Mianyang"}, "nanchong-gov": {"南充市", "Nanchong"},
	"neijiang-gov": {"内江市", "Neijiang"}, "panzhihua-gov": {"攀枝花市", "Panzhihua"},
	"sc-prefectures": {"各市州（合称）", "Prefectures"}, "suining-gov": {"遂宁市", "Suining"},
	"wenjiang-hq": {"温江区指挥部", "Wenjiang post"}, "yaan-gov": {"雅安市", "Ya'an"}, "yantan-district": {"沿滩区", "Yantan"},
	"yibin-gov": {"宜宾市", "Yibin"}, "ziyang-gov": {"资阳市", "Ziyang"},

	"catl": {"宁德时代", "CATL"}, "commercial-users": {"商业用户", "Business users"}, "ev-operators": {"充换电运营商", "EV charging"},
	"foxconn": {"富士康", "Foxconn"}, "industrial-users": {"工业用户", "Industrial users"}, "lier-chemical": {"利尔化学", "Lier Chemical"},
	"saic": {"上汽集团", "SAIC"}, "sichuan-coal": {"川煤集团", "Sichuan Coal"}, "tesla": {"特斯拉", "Tesla"}, "toyota": {"丰田", "Toyota"},

	"communities": {"社区", "Communities"}, "national-media": {"中央媒体", "National media"}, "residents": {"居民", "Residents"},
	"sichuan-daily": {"四川日报", "Sichuan Daily"},

	"chongqing-eic": {"重庆经信委", "Chongqing EIC"}, "chongqing-gov": {"重庆市", "Chongqing"},
	"east-receivers": {"东部受电省市", "Eastern receivers"}, "gansu": {"甘肃省", "Gansu"}, "genset-provinces": {"13省级电网", "13 grids"},
	"shaanxi": {"陕西省", "Shaanxi"}, "shanghai-eic": {"上海经信委", "Shanghai EIC"}, "shanghai-greening": {"上海绿化局", "Shanghai Greening"},
}

// BodyShort is a body's label: our short name, or the record's without what
// stands in brackets.
func BodyShort(id string, name Pair) Pair {
	if p, ok := bodiesShort[id]; ok {
		return p
	}
	zh, _, _ := strings.Cut(name.Zh, "（")
	en, _, _ := strings.Cut(name.En, " (")
	return Pair{zh, en}
}

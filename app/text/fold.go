package text

import (
	"strings"
	"unicode"
)

// traditional and simplified are pairs of characters, one below the other: the
// common ones whose simplified form the record's events, actors and places use.
const (
	traditional = "萬與專業東兩嚴個箇豐為舉義樂鄉書瞭爭於雲亞跤產億僅從價眾優會傳體餘側儲剋" +
		"關興俱內寫軍農鼕沖衝決況淨準涼減鳳齣擊劃劉則剛創別彆製劍辦務動勢區醫昇陞" +
		"華協單佔衛廠廳曆歷壓廂縣參雙發髮變敘疊隻檯臺颱號弔後嚮噸聽啟員週響噴迴團" +
		"糰睏圍國場壞塊堅壩聲處備復複夠頭奪學寧寶實傢賓對尋導將爾儘盡侷跼層屬巖峽" +
		"佈師帶蓆乾幹並併廣慶庫應開異張強歸噹當錄徵徑禦誌態總願戲戰戶撲執擴摺搶報" +
		"擔揮損換據攜數斷無舊時曉暉暫術機條來闆極搆構棗標棟欄樣橋樁樑檢樓氣氫匯彙" +
		"汙註瀘澆測濟潤漲漸溫遊滿濱灘滅燈災點煉鍊熱愛狀獨獻環現毬電癥盞鹽監蓋盤礦" +
		"礎確離種積稱穩築籌簽籤簡類糧係繫緊紅約級紀納紙線練組細織終經結給絡統繼續" +
		"維綿綜綠緩編緣縉縮網羅羣職聯肅勝腳騰緻捨節蒼蘇範獲穫營藍補錶裝見觀規視計" +
		"認討讓議記講論設訪証證評訴診譯試話該語誤說請讀調談謀謝謠譚負貢財責質購費" +
		"資賴趨躍車軌轉輪載較輛輸轄闢邊遼達過運還這進連遲鄧痠採釋裡針鍾鐘鋼鐵銅鋁" +
		"鋪鎖鋰鋅銳錯錦鎮長門閉問間閘聞隊陽階際陸隴陝險隨難靜麵韓頁頂項順須鬚顧預" +
		"領頻題額風館驗雞鵬鶴黃齊龍"
	simplified = "万与专业东两严个个丰为举义乐乡书了争于云亚交产亿仅从价众优会传体余侧储克" +
		"关兴具内写军农冬冲冲决况净准凉减凤出击划刘则刚创别别制剑办务动势区医升升" +
		"华协单占卫厂厅历历压厢县参双发发变叙叠只台台台号吊后向吨听启员周响喷回团" +
		"团困围国场坏块坚坝声处备复复够头夺学宁宝实家宾对寻导将尔尽尽局局层属岩峡" +
		"布师带席干干并并广庆库应开异张强归当当录征径御志态总愿戏战户扑执扩折抢报" +
		"担挥损换据携数断无旧时晓晖暂术机条来板极构构枣标栋栏样桥桩梁检楼气氢汇汇" +
		"污注泸浇测济润涨渐温游满滨滩灭灯灾点炼炼热爱状独献环现球电症盏盐监盖盘矿" +
		"础确离种积称稳筑筹签签简类粮系系紧红约级纪纳纸线练组细织终经结给络统继续" +
		"维绵综绿缓编缘缙缩网罗群职联肃胜脚腾致舍节苍苏范获获营蓝补表装见观规视计" +
		"认讨让议记讲论设访证证评诉诊译试话该语误说请读调谈谋谢谣谭负贡财责质购费" +
		"资赖趋跃车轨转轮载较辆输辖辟边辽达过运还这进连迟邓酸采释里针钟钟钢铁铜铝" +
		"铺锁锂锌锐错锦镇长门闭问间闸闻队阳阶际陆陇陕险随难静面韩页顶项顺须须顾预" +
		"领频题额风馆验鸡鹏鹤黄齐龙"
)

var plainHan = func() map[rune]rune {
	plain, i := map[rune]rune{}, 0
	to := []rune(simplified)
	for _, r := range traditional {
		plain[r] = to[i]
		i++
	}
	return plain
}()

// Fold gives the form in which texts are compared, so that a search finds
// what the reader means whatever the keyboard wrote: no case, no width, no
// quotation marks or apostrophes, one dash, no invisible signs, simplified
// characters. It is for comparison alone: nobody reads it.
func Fold(s string) string { return strings.Map(fold, s) }

// fold is the plain form of one letter; a negative one is left out.
func fold(r rune) rune {
	switch {
	case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
		return r
	case r >= '！' && r <= '～':
		r -= '！' - '!' // full width
	case unicode.IsSpace(r):
		return plainSpace(r)
	case unicode.Is(unicode.Cf, r), unicode.Is(unicode.Variation_Selector, r):
		return -1 // zero width, direction, soft hyphen
	}
	if strings.ContainsRune("'\"`´‘’‚‛“”„‟′″ʹʻʼʽ«»‹›《》〈〉「」『』﹁﹂〝〞", r) {
		return -1
	}
	switch r {
	case '‐', '‑', '‒', '–', '—', '―', '−', '﹣', '~', '〜', '～':
		return '-'
	case '。':
		return '.'
	case '、':
		return ','
	case '·', '・', '‧', '•', '∙':
		return '.'
	}
	if han, ok := plainHan[r]; ok {
		return han
	}
	return unicode.ToLower(r)
}

// plainSpace keeps lines apart and makes every other space one.
func plainSpace(r rune) rune {
	if r == '\n' {
		return r
	}
	return ' '
}

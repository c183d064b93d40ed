package org.gridwrit.gazetteer.character;

/// Which characters are drawn alike: by their Cangjie codes, and by a list where those do not tell.
final class Shapes {
    /// Simple characters drawn nearly alike, which no code of shapes tells.
    static final String LOOK_ALIKES =
            "大太天夫犬 木本未末禾 土士 日曰白目 田由甲申 水永冰 人入八 千干于午 己已巳 刀力刃 王玉主 石右 北比 下卞 古占吉 万方 风凤 小少 牛午 六大 元无 上土 西酉 名各 晴睛 茶荼 冶治 今令 毛手 乌鸟 贝见 几九 工土 江汪 州洲 沙砂 弄弃 圩圬 岗冈 苏办 兰三 平乎 友反 仁任 竹行 垠埌 咀嘴 朗郎郞 峡陕 祥样 敢取 荣菜 茅芽 淡谈 潭谭 沟构 坂板 板扳 坝贝 佛拂 岽栋 栏拦 厂广 屯电 长张 丹舟 冲冶 新折析斯 仕仁 坟坪坎 乡多 东乐车 去云丢 杜社 蒙家豪 又双叉 岁罗歹 申中由 自白目 昆昌晶 卡长 崩明朋 柳抑卯 英莫草 炅灵 丹月舟 季秀李 右古石 甘廿世 西四酉 雅稚 岗岚 升井开 桂佳 孔扎 武式 宁守字 官宫 良艮 历厉 弓引 平苹 旦且 免兔 乌岛 候侯 拉拦 垢后 禄绿 狮师 雷需 壮状 渡度 塘搪溏糖 坡披 岭铃 湾弯 园圆 围圩 桥侨 港巷 洪拱 泉帛 林枋 森淼 竹行 花化 草莽 茶荣 蔗庶 湖潮 河何 江红 海梅 洞桐 潭谭 洲州川 溪奚 滩难 浪狼 沙抄 清请 源原 派脉 上止 立之 文交 又义 义叉 办为 力九 几儿 太犬 干千 午牛 士上 工士 末来 米来 禾木 未朱 失夫";

    private Shapes() {}

    /// Cangjie codes that share all but one stroke group are drawn alike.
    static boolean alike(int a, int b) {
        int front = 0;
        int lengthA = (32 - Integer.numberOfLeadingZeros(a) + 4) / 5;
        int lengthB = (32 - Integer.numberOfLeadingZeros(b) + 4) / 5;
        if (Math.min(lengthA, lengthB) < 2 || Math.max(lengthA, lengthB) < 3 || Math.abs(lengthA - lengthB) > 1)
            return false;
        while (front < Math.min(lengthA, lengthB) && letter(a, lengthA, front) == letter(b, lengthB, front)) front++;
        int back = 0;
        while (back < Math.min(lengthA, lengthB) - front
                && letter(a, lengthA, lengthA - 1 - back) == letter(b, lengthB, lengthB - 1 - back)) back++;
        return Math.max(lengthA, lengthB) - front - back <= 1;
    }

    /// Codes as long, with half of their letters or more in the same places.
    static boolean halfAlike(int a, int b) {
        int length = (32 - Integer.numberOfLeadingZeros(a) + 4) / 5;
        if (length < 2 || length != (32 - Integer.numberOfLeadingZeros(b) + 4) / 5) return false;
        int same = 0;
        for (int i = 0; i < length; i++) if (letter(a, length, i) == letter(b, length, i)) same++;
        return same * 2 >= length;
    }

    private static int letter(int code, int length, int at) {
        return (code >>> (5 * (length - 1 - at))) & 31;
    }

    /// The Cangjie code in one number, five bits a letter.
    static int code(String cangjie) {
        int code = 0;
        for (int i = 0; i < Math.min(5, cangjie.length()); i++) code = (code << 5) | (cangjie.charAt(i) - 'A' + 1);
        return code;
    }
}

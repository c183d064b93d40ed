package org.gridwrit.seal;

/// 用途 What a sealed value is. Each has a key of its own, so that whoever gets hold of one opens nothing else.
///
/// The number stands in every sealed value and never changes its meaning.
public enum Purpose {
    IDENTITY(1), // 证件号码
    PHONE(2), // 电话
    ACCOUNT(3), // 银行账号
    RECUSAL(4), // 回避理由
    DOCKET(5), // 上传的案件清单和退回行
    EVIDENCE(6), // 取证材料
    BACKUP(7), // 备份
    SECOND_FACTOR(8), // 动态口令种子
    INDEX(9), // 盲索引密钥本身
    COMPLAINT(10), // 投诉建议
    HOLD(11), // 法律保全的理由
    REFUSED_FACT(12), // 手机发来未能收下的内容
    WORDS(13), // 自由填写的文字
    PUSH(21); // 推送地址和推送密钥

    private final byte code;

    Purpose(int code) {
        this.code = (byte) code;
    }

    byte code() {
        return code;
    }
}

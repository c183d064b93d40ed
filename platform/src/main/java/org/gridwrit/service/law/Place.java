package org.gridwrit.service.law;

/// 送达地点
public enum Place {
    RESIDENCE, // 受送达人住所
    COURT, // 人民法院, 解释 131 first paragraph
    ELSEWHERE // 住所以外, 解释 131 second paragraph
}

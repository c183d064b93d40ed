package org.gridwrit.clue.law;

import java.util.Collections;
import java.util.Set;
import org.gridwrit.shared.Refusal;

/// 发布方式 Where a reward notice is published (财产调查规定 22).
public enum Channel {
    PLATFORM, // 全国法院执行悬赏公告平台
    COURT_MEDIA, // 法院微博、微信等媒体平台
    BOARD, // 执行法院公告栏
    RESIDENCE, // 被执行人住所地、经常居住地等处张贴
    OTHER_MEDIA; // 申请人申请的其他媒体平台

    private static final Set<Channel> MUST = Set.of(PLATFORM, COURT_MEDIA);

    /// A notice on paper comes beside one on a platform, never in its place. Other media are the applicant's to ask for
    /// and
    /// to pay; whoever asks and pays is not refused (财产调查规定 22).
    ///
    /// @param paid whether the applicant has asked for other media and bears the cost
    public static void mustPublish(Set<Channel> where, boolean paid) {
        if (Collections.disjoint(where, MUST)) throw new Refusal("reward.no-platform");
        if (where.contains(OTHER_MEDIA) && !paid) throw new Refusal("reward.media-unpaid");
        if (!where.contains(OTHER_MEDIA) && paid) throw new Refusal("reward.media-owed");
    }
}

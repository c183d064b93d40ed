package org.gridwrit.notice;

import static org.gridwrit.access.Role.ADMINISTRATOR;
import static org.gridwrit.access.Role.COMMITTEE;
import static org.gridwrit.access.Role.DISPATCHER;
import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;
import static org.gridwrit.access.Role.WORKER;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.gridwrit.access.Role;

/// 通知种类 What somebody is told of.
public enum NoticeKind {
    ALARM(false, OFFICER, LIAISON, PRESIDENT, DISPATCHER), // 安全求助
    SIGHTING(false, OFFICER), // 行踪线索
    UNANSWERED(false, PRESIDENT), // 逾时未应答
    RECUSAL(false, OFFICER, LIAISON, DISPATCHER), // 回避
    CLOCK(false, OFFICER, LIAISON, PRESIDENT), // 期限将至或已过
    REPORT(true, OFFICER), // 反馈
    CASE(true, OFFICER), // 案件变更承办人
    CLUE(true, OFFICER), // 线索
    SETTLEMENT(true, OFFICER), // 和解分期将到期、逾期，履行完毕
    PETITION(true, OFFICER, Role.PETITION), // 信访
    ANSWER(true, OFFICER), // 答复
    WAITING(true, DISPATCHER), // 待派
    HANDOVER(false, OFFICER, LIAISON, PRESIDENT, DISPATCHER, COMMITTEE), // 联络人变动
    FIGURES(false, ADMINISTRATOR), // 统计核对
    EXPIRED(true, OFFICER, WORKER), // 逾期未办
    TASK(false, WORKER), // 新任务
    RETURNED(false, WORKER), // 退回补正
    QUESTION(false, WORKER), // 询问
    WITHDRAWN(true, WORKER), // 撤回
    THANKS(true, WORKER), // 致谢
    COURSE(true, WORKER), // 再学建议
    CERTIFICATE(true, WORKER); // 结业证将到期

    /// May wait until several can be said at once.
    final boolean patient;

    private final Set<Role> roles;

    NoticeKind(boolean patient, Role... roles) {
        this.patient = patient;
        this.roles = Set.of(roles);
    }

    /// What a role can be told of at all.
    public static List<NoticeKind> of(Role role) {
        return Arrays.stream(values()).filter(it -> it.isFor(role)).toList();
    }

    public boolean isFor(Role role) {
        return roles.contains(role);
    }

    /// Disturbs at any hour, and cannot be switched off: somebody is in danger.
    boolean urgent() {
        return this == ALARM;
    }
}

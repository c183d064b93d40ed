package org.gridwrit.task;

import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;

/// The people of the tests.
public final class Cast {
    public static final String CHONGZUO = "451400";
    public static final String NANNING = "450100";
    public static final String PINGXIANG = "桂1481";
    public static final String TOWNSHIP = "451481100";
    public static final String VILLAGE = "451481100001";
    public static final String VILLAGE_IN_NANNING = "450102001003";

    public final Actor wei = court("韦法官", Role.OFFICER, PINGXIANG);
    public final Actor lu = court("陆书记员", Role.LIAISON, PINGXIANG);
    public final Actor president = court("梁院长", Role.PRESIDENT, PINGXIANG);
    public final Actor above = court("中院覃院长", Role.PRESIDENT, "桂14");
    public final Actor elsewhere = court("江州黎法官", Role.OFFICER, "桂1402");
    public final Actor huang = division("黄", Role.DISPATCHER, TOWNSHIP);
    public final Actor farTownship = division("农", Role.DISPATCHER, "451402001");
    public final Actor committee = division("政法委", Role.COMMITTEE, "4514");
    public final Actor li = worker("李", CHONGZUO);
    public final Actor nong = worker("农", CHONGZUO);
    public final Actor pan = worker("潘", NANNING);
    public final Actor admin = new Actor(UUID.randomUUID(), "管理员", Role.ADMINISTRATOR, CHONGZUO, new Scope.None());

    private static Actor court(String name, Role role, String code) {
        return new Actor(UUID.randomUUID(), name, role, CHONGZUO, new Scope.OfCourt(code));
    }

    private static Actor division(String name, Role role, String code) {
        return new Actor(UUID.randomUUID(), name, role, CHONGZUO, new Scope.OfDivision(code));
    }

    private static Actor worker(String name, String city) {
        return new Actor(UUID.randomUUID(), name, Role.WORKER, city, new Scope.OfWorker(UUID.randomUUID()));
    }
}

package org.gridwrit.gazetteer.division;

/// What stands in the lists only because every level must have something, and in no address: 市辖区 of 北京市,
/// 省直辖县级行政区划 around 仙桃市.
public final class Unspoken {
    private Unspoken() {}

    public static boolean is(String name) {
        return name.equals("市辖区") || name.equals("县") || name.contains("直辖县级");
    }
}

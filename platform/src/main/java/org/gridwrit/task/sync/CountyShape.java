package org.gridwrit.task.sync;

import org.gridwrit.division.Outline;

/// 县区轮廓 In the units of [Outline]; where in it a village lies is not known.
record CountyShape(String county, String name, String path, int left, int top, int right, int bottom) {
    static CountyShape of(Outline it, String name) {
        return new CountyShape(it.county(), name, it.path(), it.left(), it.top(), it.right(), it.bottom());
    }
}

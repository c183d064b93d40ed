package org.gridwrit.task.parcel;

/// Which way something sealed goes: what was made for one does not open as another.
enum Direction {
    TO_PHONE, // 带去
    FROM_PHONE, // 带回
    ANSWERS // 答复
}

package org.gridwrit.evidence;

/// 上传 How far a file has come.
///
/// @param received whole when equal to `bytes` of what was announced
public record Upload(NewUpload announced, int received) {
    public boolean isWhole() {
        return received == announced.bytes();
    }
}

package org.gridwrit.paper;

/// A version as it was printed, for whoever files it elsewhere.
///
/// @param pdf the bytes whose SM3 the paper names
public record PrintedPaper(Paper paper, byte[] pdf) {
    /// （2026）桂1481网执送字第1号-第1版.pdf
    public String fileName() {
        return paper.number() + "-第" + paper.version() + "版.pdf";
    }
}

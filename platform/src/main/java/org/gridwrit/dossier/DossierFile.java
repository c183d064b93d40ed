package org.gridwrit.dossier;

import java.io.IOException;
import java.io.OutputStream;
import org.gridwrit.evidence.EvidenceFile;
import org.gridwrit.evidence.EvidenceFiles;
import org.gridwrit.paper.Papers;
import org.gridwrit.seal.Signatures;
import org.springframework.stereotype.Component;

/// Writes a dossier out: what is read first, then the evidence as it came, never more than a piece of it in memory.
@Component
class DossierFile {
    static final String PDF = "卷宗.pdf";
    static final String OFD = "卷宗.ofd";

    private final PdfPages pdf;
    private final OfdPages ofd;
    private final EvidenceFiles evidence;
    private final Papers papers;
    private final Signatures signatures;

    DossierFile(PdfPages pdf, OfdPages ofd, EvidenceFiles evidence, Papers papers, Signatures signatures) {
        this.pdf = pdf;
        this.ofd = ofd;
        this.evidence = evidence;
        this.papers = papers;
        this.signatures = signatures;
    }

    Pages pages(Dossier dossier) {
        return new Pages(pdf.of(dossier), ofd.of(dossier));
    }

    void write(Dossier dossier, Pages pages, OutputStream out) throws IOException {
        try (var zip = new SealedZip(out, signatures, Manifest.Head.of(dossier))) {
            zip.item(PDF, it -> it.write(pages.pdf()));
            zip.item(OFD, it -> it.write(pages.ofd()));
            for (var paper : dossier.papers()) {
                zip.item(
                        dossier.nameOf(paper),
                        it -> it.write(papers.print(dossier.by(), paper.id()).pdf()));
            }
            for (var file : dossier.evidence()) zip.item(dossier.nameOf(file), it -> copy(dossier, file, it));
            zip.seal();
        }
    }

    private void copy(Dossier dossier, EvidenceFile file, OutputStream into) throws IOException {
        for (int at = 0; at < file.bytes(); ) {
            var piece = evidence.piece(dossier.by(), file, at);
            into.write(piece);
            at += piece.length;
        }
    }
}

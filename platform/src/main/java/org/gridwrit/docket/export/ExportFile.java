package org.gridwrit.docket.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.gridwrit.shared.Download;
import org.springframework.stereotype.Component;

@Component
class ExportFile {
    private final ExportSheet sheet;

    ExportFile(ExportSheet sheet) {
        this.sheet = sheet;
    }

    void send(CaseExport export, HttpServletResponse response, Locale locale) throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", Download.as("案件清单.xlsx"));
        response.setHeader("Cache-Control", "no-store");
        sheet.write(response.getOutputStream(), export, locale);
    }
}

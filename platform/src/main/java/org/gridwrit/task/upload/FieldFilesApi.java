package org.gridwrit.task.upload;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// A worker's own files.
@RestController
@RequestMapping("/api/v1/field/files")
class FieldFilesApi {
    private final FieldFiles files;
    private final FileContents contents;

    FieldFilesApi(FieldFiles files, FileContents contents) {
        this.files = files;
        this.contents = contents;
    }

    @Operation(summary = "上传回执 · That a file has come whole; until then 404")
    @GetMapping("/{id}")
    FileReceipt receipt(Actor actor, @PathVariable Id id) {
        return FileReceipt.of(files.stored(actor, id));
    }

    @Operation(summary = "查看本人上传的文件 · One's own file, while its task is open")
    @GetMapping("/{id}/content")
    void content(Actor actor, @PathVariable Id id, HttpServletResponse response) throws IOException {
        contents.write(actor, files.look(actor, id), response);
    }
}

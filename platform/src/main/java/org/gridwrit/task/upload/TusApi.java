package org.gridwrit.task.upload;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gridwrit.access.Actor;
import org.gridwrit.evidence.Uploads;
import org.gridwrit.shared.Id;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// tus 1.0.0, core with creation, termination and expiration.
@RestController
@RequestMapping("/api/v1/field/files")
class TusApi {
    private final Uploads uploads;
    private final FieldFiles files;

    TusApi(Uploads uploads, FieldFiles files) {
        this.uploads = uploads;
        this.files = files;
    }

    @Operation(summary = "上传协议 · What of tus is spoken here")
    @RequestMapping(method = RequestMethod.OPTIONS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void options(HttpServletResponse response) {
        Tus.introduce(response);
    }

    @Operation(summary = "开始上传 · Announce a file; the same again is the same upload")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    void begin(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        Tus.mustBeSpoken(request, response);
        var told = Tus.metadata(request.getHeader("Upload-Metadata"));
        var id = files.begin(actor, told, Tus.number(request, Tus.LENGTH));
        response.setHeader("Location", "/api/v1/field/files/" + id);
        response.setHeader(Tus.EXPIRES, files.expires());
    }

    @Operation(summary = "上传进度 · How far a file has come")
    @RequestMapping(path = "/{id}", method = RequestMethod.HEAD)
    void progress(Actor actor, @PathVariable Id id, HttpServletRequest request, HttpServletResponse response) {
        Tus.mustBeSpoken(request, response);
        say(uploads.progress(actor, id), response);
    }

    @Operation(summary = "续传 · Send on from where it ended")
    @PatchMapping(path = "/{id}", consumes = Tus.PIECES)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void append(Actor actor, @PathVariable Id id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Tus.mustBeSpoken(request, response);
        say(uploads.append(actor, id, Tus.number(request, Tus.OFFSET), request.getInputStream()), response);
        response.setHeader(Tus.EXPIRES, files.expires());
    }

    @Operation(summary = "放弃上传 · Give up an unfinished upload")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(Actor actor, @PathVariable Id id, HttpServletRequest request, HttpServletResponse response) {
        Tus.mustBeSpoken(request, response);
        uploads.drop(actor, id);
    }

    private static void say(Uploads.Progress progress, HttpServletResponse response) {
        response.setHeader(Tus.OFFSET, String.valueOf(progress.received()));
        response.setHeader(Tus.LENGTH, String.valueOf(progress.bytes()));
        response.setHeader("Cache-Control", "no-store");
    }
}

package org.gridwrit.log;

import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.json.JsonWriter.ValueProcessor;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/// Every text of a line of JSON, whichever of Spring Boot's formats is chosen.
public final class MaskedMembers implements StructuredLoggingJsonMembersCustomizer<Object> {
    @Override
    public void customize(Members<Object> members) {
        members.applyingValueProcessor(ValueProcessor.of(String.class, it -> it == null ? null : Masking.of(it)));
    }
}

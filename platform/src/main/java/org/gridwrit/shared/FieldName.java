package org.gridwrit.shared;

import java.io.Serializable;
import org.springframework.context.MessageSourceResolvable;

/// 字段名 What a request calls one of its parts. People read the message `named.<name>` instead; programs are told the
/// name itself.
public record FieldName(String name) implements MessageSourceResolvable, Serializable {
    @Override
    public String[] getCodes() {
        return new String[] {"named." + name};
    }

    @Override
    public String getDefaultMessage() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }
}

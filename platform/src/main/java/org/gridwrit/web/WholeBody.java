package org.gridwrit.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import org.gridwrit.shared.FieldName;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/// A body is a record, and what its components do not call `@Nullable` must be there. The compiler trusts that; JSON
/// from outside does not know.
@ControllerAdvice
class WholeBody extends RequestBodyAdviceAdapter {
    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return parameter.getParameterType().isRecord();
    }

    @Override
    public Object afterBodyRead(
            @Nullable Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        // The body may say `null`.
        if (body == null)
            throw new Refusal("request.missing", new FieldName(String.valueOf(parameter.getParameterName())));
        mustBeWhole(body);
        return body;
    }

    private static void mustBeWhole(Object record) {
        for (var component : record.getClass().getRecordComponents()) {
            var value = value(record, component);
            if (value == null) {
                if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    throw new Refusal("request.missing", new FieldName(component.getName()));
                }
            } else if (value.getClass().isRecord()) mustBeWhole(value);
            else if (value instanceof Iterable<?> many) {
                for (var one : many) {
                    if (one == null) throw new Refusal("request.missing", new FieldName(component.getName()));
                    if (one.getClass().isRecord()) mustBeWhole(one);
                }
            }
        }
    }

    private static @Nullable Object value(Object record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}

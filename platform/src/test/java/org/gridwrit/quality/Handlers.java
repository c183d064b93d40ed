package org.gridwrit.quality;

import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// A handler of the program and a call to it that is well-formed, though about things that do not exist.
///
/// @param path    as it is mapped, with its variables
/// @param address the path with something plausible in each variable
/// @param code    what stands behind it
record Handlers(
        String method,
        String path,
        String address,
        Map<String, String> parameters,
        @Nullable String body,
        MediaType consumes,
        HandlerMethod code) {
    private static final Pattern CHOICE = Pattern.compile("\\{\\w+:([a-z]+(?:\\|[a-z]+)+)}");

    static List<Handlers> of(RequestMappingHandlerMapping mapping) {
        var found = new ArrayList<Handlers>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (!handler.getBeanType().getName().startsWith("org.gridwrit")) return;
            var consumes = info.getConsumesCondition().getConsumableMediaTypes();
            var type = consumes.isEmpty()
                    ? MediaType.APPLICATION_JSON
                    : consumes.iterator().next();
            for (var path : info.getPatternValues().stream()
                    .flatMap(Handlers::spelledOut)
                    .toList()) {
                if (path.equals("/error")) continue;
                for (var method : info.getMethodsCondition().getMethods()) {
                    found.add(of(method.name(), path, handler, type));
                }
            }
        });
        return found;
    }

    /// `/{place:console|township}/routes` is two addresses.
    private static Stream<String> spelledOut(String path) {
        var choice = CHOICE.matcher(path);
        if (!choice.find()) return Stream.of(path);
        return Stream.of(choice.group(1).split("\\|", -1)).map(it -> choice.replaceFirst(it));
    }

    private static Handlers of(String method, String path, HandlerMethod handler, MediaType consumes) {
        var address = path;
        var parameters = new TreeMap<String, String>();
        String body = null;
        for (var parameter : handler.getMethod().getParameters()) {
            if (parameter.isAnnotationPresent(PathVariable.class)) {
                var named = parameter.getAnnotation(PathVariable.class).value();
                var name = named.isEmpty() ? parameter.getName() : named;
                address = address.replaceAll("\\{" + name + "(:[^}]*)?}", plausible(parameter));
            }
            var asked = parameter.getAnnotation(RequestParam.class);
            if (asked != null && asked.required() && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE)) {
                parameters.put(asked.value().isEmpty() ? parameter.getName() : asked.value(), plausible(parameter));
            }
            if (parameter.isAnnotationPresent(RequestBody.class)) body = "{}";
        }
        return new Handlers(method, path, address, parameters, body, consumes, handler);
    }

    private static String plausible(Parameter parameter) {
        var type = parameter.getType();
        if (type == Id.class) return new Id("451400", new UUID(0x7000L, 0x8000_0000_0000_0001L)).toString();
        if (type == UUID.class) return new UUID(0x7000L, 0x8000_0000_0000_0001L).toString();
        if (type == LocalDate.class) return "2026-01-01";
        if (type == boolean.class) return "false";
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) return "2026";
        if (type.isEnum()) return String.valueOf(type.getEnumConstants()[0]);
        var name = parameter.getName().toLowerCase(Locale.ROOT);
        return name.contains("court") ? "桂1481" : name.contains("township") ? "451481100" : "451481";
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}

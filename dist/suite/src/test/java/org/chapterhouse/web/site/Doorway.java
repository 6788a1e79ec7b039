package org.chapterhouse.web.site;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Unmanaged;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The filter and the servlet of the public site without a server around them, and what came of each question.
 *
 * <p>Questions and answers know the few methods that the two use; any other one fails the test.
 */
final class Doorway {

    private final CacheFilter filter;
    private final SiteServlet servlet;

    Doorway(Reader reader) {
        filter = made(CacheFilter.class, reader);
        servlet = made(SiteServlet.class, reader);
    }

    private static <T> T made(Class<T> type, Reader reader) {
        var instance = new Unmanaged<>(reader.get(BeanManager.class), type).newInstance();
        return instance.produce().inject().get();
    }

    /** @param fromCache whether it was drawn already */
    record Told(int status, Map<String, String> headers, String body, boolean fromCache) {}

    Told gets(String url) {
        return asks("GET", url, Map.of());
    }

    Told asks(String method, String url, Map<String, String> headers) {
        var told = new Response();
        var drawn = new boolean[1];
        try {
            filter.doFilter(request(method, url, headers), told.proxy(), (request, response) -> {
                drawn[0] = true;
                servlet.service(request, response);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
        return new Told(told.status, told.headers, told.body.toString(StandardCharsets.UTF_8), !drawn[0]);
    }

    /** Sends a form, as a browser does. */
    Told sends(String path, Map<String, String> typed, String from) {
        var body = typed.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return sends(path, body, "application/x-www-form-urlencoded", from);
    }

    Told sends(String path, String body, String contentType, String from) {
        var told = new Response();
        try {
            servlet.service(sent(path, body, contentType, from), told.proxy());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
        return new Told(told.status, told.headers, told.body.toString(StandardCharsets.UTF_8), false);
    }

    private static HttpServletRequest sent(String path, String body, String contentType, String from) {
        return proxy(HttpServletRequest.class, (self, called, values) -> switch (called.getName()) {
            case "getMethod" -> "POST";
            case "getServletPath", "getRequestURI" -> path;
            case "getPathInfo", "getQueryString", "getParameter", "getHeader", "getAttribute", "setCharacterEncoding" ->
                null;
            case "getContentType" -> contentType;
            case "getContentLengthLong" -> (long) body.length();
            case "getRemoteAddr" -> from;
            case "getParameterMap" -> parameters(body);
            case "getSession" -> none(values);
            default -> throw new UnsupportedOperationException(called.toString());
        });
    }

    /** As a server reads them; what is misspelled it leaves out. */
    private static Map<String, String[]> parameters(String body) {
        var parameters = new HashMap<String, String[]>();
        for (var pair : body.split("&", -1)) {
            var cut = pair.indexOf('=');
            try {
                var name = URLDecoder.decode(pair.substring(0, Math.max(0, cut)), StandardCharsets.UTF_8);
                var value = URLDecoder.decode(pair.substring(cut + 1), StandardCharsets.UTF_8);
                parameters.putIfAbsent(name, new String[] {value});
            } catch (IllegalArgumentException misspelled) {
                parameters.remove(pair);
            }
        }
        return parameters;
    }

    /** Whether somebody else is to answer. */
    boolean isAskedFurther(String method, String url) {
        var further = new boolean[1];
        try {
            filter.doFilter(
                    request(method, url, Map.of()), new Response().proxy(), (request, response) -> further[0] = true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
        return further[0];
    }

    private static HttpServletRequest request(String method, String url, Map<String, String> headers) {
        var cut = url.indexOf('?');
        var path = cut < 0 ? url : url.substring(0, cut);
        var query = cut < 0 ? null : url.substring(cut + 1);
        return proxy(HttpServletRequest.class, (self, called, values) -> switch (called.getName()) {
            case "getMethod" -> method;
            case "getServletPath", "getRequestURI" -> path;
            case "getPathInfo" -> null;
            case "getQueryString" -> query;
            case "getParameter" -> parameter(query, (String) values[0]);
            case "getHeader" -> headers.get((String) values[0]);
            case "getAttribute" -> null;
            case "getSession" -> none(values);
            default -> throw new UnsupportedOperationException(called.toString());
        });
    }

    private static @Nullable String parameter(@Nullable String query, String name) {
        return Optional.ofNullable(query).stream()
                .flatMap(text -> Arrays.stream(text.split("&", -1)))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElse(null);
    }

    /** Whether there is a session may be asked, and there is none; nobody begins one. */
    private static @Nullable Object none(Object @Nullable [] asked) {
        if (asked == null || !asked[0].equals(false)) {
            throw new UnsupportedOperationException("a session was begun");
        }
        return null;
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Doorway.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static final class Response {

        private final Map<String, String> headers = new HashMap<>();
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private int status = HttpServletResponse.SC_OK;

        private HttpServletResponse proxy() {
            return Doorway.proxy(HttpServletResponse.class, (self, called, values) -> {
                switch (called.getName()) {
                    case "setStatus" -> status = (int) values[0];
                    case "setHeader" -> headers.put((String) values[0], (String) values[1]);
                    case "setContentType" -> headers.put("Content-Type", (String) values[0]);
                    case "setContentLength" -> headers.put("Content-Length", String.valueOf(values[0]));
                    case "containsHeader" -> {
                        return headers.containsKey((String) values[0]);
                    }
                    case "getOutputStream" -> {
                        return new Body(body);
                    }
                    case "getSession" -> none(values);
                    default -> throw new UnsupportedOperationException(called.toString());
                }
                return null;
            });
        }
    }

    private static final class Body extends ServletOutputStream {

        private final ByteArrayOutputStream bytes;

        private Body(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int value) {
            bytes.write(value);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("nobody writes later");
        }
    }
}

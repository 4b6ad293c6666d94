package dev.dossier.site.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Serves a folder on the loopback address under a base path, the way GitHub Pages serves a repository under {@code
 * /repo/}: {@code 404.html} for what is missing, {@code index.html} for a folder.
 */
final class SiteServer implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("xml", "application/xml"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("ics", "text/calendar; charset=utf-8"));

    private final HttpServer server;
    private final Path folder;
    private final String basePath;

    /** @param basePath starts and ends with a slash: {@code /} or {@code /repo/} */
    SiteServer(Path folder, String basePath) throws IOException {
        this.folder = folder.toAbsolutePath().normalize();
        this.basePath = basePath;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(basePath, this::answer);
        server.start();
    }

    /** The address of the folder, with a slash at its end: {@code http://127.0.0.1:40123/repo/}. */
    URI base() {
        var address = server.getAddress();
        return URI.create("http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + basePath);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var file = fileFor(exchange.getRequestURI().getPath());
            var status = 200;
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                file = folder.resolve("404.html");
                status = 404;
            }
            send(exchange, status, file);
        }
    }

    private Path fileFor(String path) {
        var file = folder.resolve(path.substring(basePath.length())).normalize();
        return Files.isDirectory(file) ? file.resolve("index.html") : file;
    }

    private static void send(HttpExchange exchange, int status, Path file) throws IOException {
        var bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        var name = file.getFileName().toString();
        var type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

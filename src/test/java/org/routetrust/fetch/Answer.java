package org.routetrust.fetch;

/** Answers a test site gives, as they go over the wire. */
final class Answer {

    private Answer() {}

    static String page(String body) {
        return "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
    }

    static String text(String body) {
        return page(body).replace("text/html", "text/plain");
    }

    static String status(int status, String... headers) {
        String lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return "HTTP/1.1 " + status + " Said\r\n" + lines + "Content-Length: 0\r\n\r\n";
    }

    static String redirect(String location) {
        return status(302, "Location: " + location);
    }
}

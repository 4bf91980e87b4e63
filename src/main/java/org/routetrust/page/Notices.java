package org.routetrust.page;

import java.util.List;

/** The phrases, in lower case, by which a page says that it is not the page that was asked for. */
final class Notices {

    private static final List<String> MISSING = List.of(
            "page not found",
            "not found",
            "404 error",
            "error 404",
            "page doesn't exist",
            "page does not exist",
            "page doesn’t exist",
            "page is no longer available",
            "can't find th",
            "can’t find th",
            "couldn't find th",
            "couldn’t find th",
            "页面不存在",
            "找不到页面",
            "页面未找到",
            "找不到網頁",
            "頁面不存在",
            "見つかりません",
            "찾을 수 없",
            "не найден",
            "introuvable",
            "nicht gefunden",
            "no encontrada",
            "não encontrada");
    static final List<String> BLOCKED = List.of(
            "just a moment",
            "attention required",
            "access denied",
            "access to this page has been denied",
            "verify you are human",
            "verifying you are human",
            "verify that you are human",
            "checking your browser",
            "captcha",
            "unusual traffic",
            "request blocked",
            "you have been blocked",
            "403 forbidden",
            "are you a robot",
            "not a robot",
            "security check",
            "enable javascript and cookies",
            "安全验证",
            "访问被拒绝",
            "人机验证",
            "完成验证");
    static final List<String> WANT_SCRIPTS = List.of(
            "enable javascript",
            "javascript is disabled",
            "javascript is required",
            "requires javascript",
            "need to enable javascript",
            "turn on javascript",
            "without javascript",
            "启用javascript",
            "启用 javascript",
            "javascriptを有効");

    private Notices() {}

    /** Whether a heading says that there is no such page, in words or by the number alone. */
    static boolean saysMissing(String heading) {
        return contains(heading, MISSING) || heading.equals("404") || heading.startsWith("404 ");
    }

    static boolean contains(String text, List<String> phrases) {
        return phrases.stream().anyMatch(text::contains);
    }
}

package org.routetrust.page;

/** The question that the blocks of a details element or a definition list answer; filled in as it is read. */
final class Topic {

    private String text = "";

    String text() {
        return text;
    }

    void become(String question) {
        text = question;
    }
}

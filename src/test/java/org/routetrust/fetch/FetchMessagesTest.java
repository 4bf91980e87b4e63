package org.routetrust.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FetchMessagesTest {

    @ParameterizedTest
    @EnumSource
    void has_a_sentence_and_a_remedy_for_every_reason(NotFetched.Reason reason) {
        assertThat(FetchMessages.message(reason)).endsWith(".").hasSizeLessThan(120);
        assertThat(FetchMessages.remedy(reason)).endsWith(".").hasSizeLessThan(130);
    }

    @ParameterizedTest
    @EnumSource
    void has_a_sentence_for_every_refused_address(RefusedUrl.Reason reason) {
        assertThat(new RefusedUrl(reason, "x").message()).endsWith(".").hasSizeLessThan(120);
    }
}

package org.routetrust.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;

/** Serves the files pages are made with. */
@Hidden
@Controller("/assets")
final class AssetController {

    private static final String FOR_LONG = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "public, no-cache";

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    /** A file; for long where its version is asked for, else to be asked for again with its tag. */
    @Get("/{name}")
    HttpResponse<?> asset(
            String name, @QueryValue @Nullable String v, @Header(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        return assets.find(name)
                .<HttpResponse<?>>map(asset -> answer(asset, v, known))
                .orElseGet(HttpResponse::notFound);
    }

    private static HttpResponse<?> answer(Assets.Asset asset, @Nullable String wanted, @Nullable String known) {
        String tag = "\"" + asset.version() + "\"";
        String caching = asset.version().equals(wanted) ? FOR_LONG : ASK_AGAIN;
        var response = tag.equals(known)
                ? HttpResponse.notModified()
                : HttpResponse.ok(asset.content()).contentType(asset.type());
        return response.header(HttpHeaders.CACHE_CONTROL, caching).header(HttpHeaders.ETAG, tag);
    }
}

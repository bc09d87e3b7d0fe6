package dauys.server.pages;

import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Sends style sheets, scripts and pictures. */
@Controller
class AssetsController {

    private static final Duration A_YEAR = Duration.ofDays(365);

    private final Assets assets;

    AssetsController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{hash}/{name}")
    ResponseEntity<Resource> asset(@PathVariable String hash, @PathVariable String name) {
        Assets.Asset asset = assets.at("/assets/" + hash + "/" + name)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(asset.type())
                .cacheControl(CacheControl.maxAge(A_YEAR).cachePublic().immutable())
                .body(asset.body());
    }
}

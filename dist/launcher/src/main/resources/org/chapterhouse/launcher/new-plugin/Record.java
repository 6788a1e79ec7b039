package @package@;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.chapterhouse.content.Content;
import org.chapterhouse.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * The content of one page. Each component is a field of the form, each constraint what publishing asks for; a draft may
 * lack all of it.
 *
 * @param day lists show the newest first
 */
public record @Type@(
        @NotBlank @Size(max = 200) String title,
        @Size(max = 300) String summary,
        @NotNull @Nullable LocalDate day,
        @NotBlank RichText text)
        implements Content {}

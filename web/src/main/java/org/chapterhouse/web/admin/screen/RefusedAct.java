package org.chapterhouse.web.admin.screen;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import org.chapterhouse.web.Refusal;

/**
 * Says why an act was refused on the screen it was asked on: the screen is drawn again as it stood, with everything that
 * was typed. Its frame shows the words.
 */
final class RefusedAct {

    /** Where the frame of every screen shows what is said; the screen's script empties it at the next act. */
    private static final String PLACE = "refusal";

    private RefusedAct() {}

    /** Whether there is a screen to say it on: not where a screen was just being opened or is being drawn already. */
    static boolean isOne(FacesContext context, Refusal refusal) {
        return refusal.isSpoken()
                && context.isPostback()
                && context.getCurrentPhaseId().compareTo(PhaseId.RESTORE_VIEW) > 0
                && context.getCurrentPhaseId().compareTo(PhaseId.RENDER_RESPONSE) < 0;
    }

    /** A script that asked for a part of the screen takes any status but 200 for no answer. */
    static void say(FacesContext context, Refusal refusal) {
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, refusal.words(), ""));
        if (context.getPartialViewContext().isAjaxRequest()) {
            context.getPartialViewContext().getRenderIds().add(PLACE);
        } else {
            refusal.begin((HttpServletResponse) context.getExternalContext().getResponse());
        }
        context.renderResponse();
    }
}

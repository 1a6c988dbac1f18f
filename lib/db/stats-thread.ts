import { answerOrders } from "./answer-orders.ts";
import { prepareQuestionStats } from "./prepare-question-stats.ts";

answerOrders(prepareQuestionStats);

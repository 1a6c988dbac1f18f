import { answerOrders } from "./answer-orders.ts";
import { searchTexts } from "./search-texts.ts";

answerOrders(searchTexts);

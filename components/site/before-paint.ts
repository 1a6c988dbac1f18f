/** zod would try out whether a page's policy allows `eval`, which counts as breaking it. */
const noEval = "globalThis.__zod_globalConfig={jitless:true};";

/**
 * Runs before the first paint. Applies the stored choice of theme, and switches it without waiting for React; without a
 * choice, or without JavaScript, the device's own setting holds. And marks the page until it was painted once
 * (`data-first`), so that styles can leave out of that paint what nobody sees in it. A tab in the background is painted
 * when it is looked at: it does not wait for that.
 */
export const beforePaint = `${noEval}(function(){
var d=document.documentElement,k="kurabe-theme",v;
function get(){try{return localStorage.getItem(k)}catch(e){return null}}
function set(t){if(t==="light"||t==="dark")d.dataset.theme=t;else delete d.dataset.theme}
function mark(){document.querySelectorAll("input[name=theme]").forEach(function(i){i.checked=i.value===(d.dataset.theme||"system")})}
set(get());d.dataset.js="";
if(!document.hidden){d.dataset.first="";document.addEventListener("DOMContentLoaded",function(){requestAnimationFrame(function(){setTimeout(function(){delete d.dataset.first})})})}
document.addEventListener("DOMContentLoaded",mark);
document.addEventListener("change",function(e){var i=e.target;if(!i||i.name!=="theme")return;
set(i.value);try{if(i.value==="system")localStorage.removeItem(k);else localStorage.setItem(k,i.value)}catch(e){}});
})()`;
